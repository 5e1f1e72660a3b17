package nl.inspiratieboek.dataset;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A table as RFC 4180 has it: commas, CR LF, quotes around what needs them and doubled inside. It begins with the mark by which
 * spreadsheets know UTF-8. A spreadsheet runs a cell that begins like a formula: such a cell gets an apostrophe in front, as OWASP's
 * <i>CSV Injection</i> advises; a plain number keeps its minus.
 */
final class Csv {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

    private Csv() {}

    static byte[] of(DataTable<?> table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(MARK);
        CsvSchema lines = CsvSchema.emptySchema().withLineSeparator("\r\n");
        try (SequenceWriter writer = MAPPER.writer(lines).writeValues(bytes)) {
            writer.write(table.columns().stream().map(DataColumn::name).map(Csv::harmless).toList());
            table.values().forEach(row -> writer.write(row.stream().map(Csv::harmless).toList()));
        }
        return bytes.toByteArray();
    }

    /** What no spreadsheet runs. */
    static String harmless(String cell) {
        return cell.isEmpty() || !FORMULA.contains(cell.charAt(0)) || NUMBER.matcher(cell).matches() ? cell : "'" + cell;
    }
}
