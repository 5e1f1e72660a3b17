package nl.inspiratieboek.architecture;

import java.util.List;
import java.util.Set;

/** The methods and constructors of the JDK that answer differently on another machine or at another moment. */
final class MachineDefaults {

    /** With all of their parameters, as ArchUnit writes them. */
    private static final Set<String> EXACTLY = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintWriter.<init>(java.lang.String)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintStream.<init>(java.lang.String)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.util.Scanner.<init>(java.nio.file.Path)",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()",
            "java.lang.Math.random()",
            "java.lang.System.currentTimeMillis()",
            "java.text.Collator.getInstance()",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.BreakIterator.getSentenceInstance()",
            "java.text.BreakIterator.getCharacterInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.DecimalFormatSymbols.getInstance()");

    /** Whatever their parameters. */
    private static final List<String> STARTS = List.of(
            "java.io.FileReader.<init>",
            "java.io.FileWriter.<init>",
            "java.nio.charset.Charset.defaultCharset",
            "java.text.MessageFormat.format(java.lang.String",
            "java.text.NumberFormat.get",
            "java.time.Clock.system",
            "java.time.Clock.tick",
            "java.time.Instant.now()",
            "java.time.LocalDate.now(",
            "java.time.LocalDateTime.now(",
            "java.time.LocalTime.now(",
            "java.time.OffsetDateTime.now(",
            "java.time.Year.now(",
            "java.time.YearMonth.now(",
            "java.time.ZonedDateTime.now(",
            "java.time.ZoneId.systemDefault",
            "java.time.format.DateTimeFormatter.ofLocalized",
            "java.util.Calendar.getInstance",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.util.TimeZone.getDefault",
            "java.util.TimeZone.setDefault",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle(java.util.List)");

    private MachineDefaults() {}

    static boolean taken(String fullName) {
        return EXACTLY.contains(fullName) || STARTS.stream().anyMatch(fullName::startsWith);
    }
}
