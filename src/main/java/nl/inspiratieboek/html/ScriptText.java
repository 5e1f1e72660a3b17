package nl.inspiratieboek.html;

/**
 * A script without the remarks that take whole lines, which are for whoever edits it: a third of the bytes that a reader's
 * search would load. Lines keep their order and their code; a script in which a text runs over several lines is left as it
 * is, because a line of that text might look like a remark.
 */
final class ScriptText {

    private static final String OPENING = "/**";
    private static final String CLOSING = "*/";

    private ScriptText() {}

    static String withoutRemarks(String script) {
        if (script.lines().anyMatch(ScriptText::mayGoOn)) {
            return script;
        }
        StringBuilder kept = new StringBuilder(script.length());
        boolean inRemark = false;
        for (String line : script.lines().toList()) {
            String rest = line;
            if (!inRemark && line.stripLeading().startsWith(OPENING)) {
                inRemark = true;
            }
            if (inRemark && rest.contains(CLOSING)) {
                inRemark = false;
                rest = rest.substring(rest.indexOf(CLOSING) + CLOSING.length());
            }
            String code = rest.strip();
            if (!inRemark && !code.isEmpty() && !code.startsWith("//")) {
                kept.append(code).append('\n');
            }
        }
        return kept.toString();
    }

    /** Whether the text of a line may go on in the next one. */
    private static boolean mayGoOn(String line) {
        return line.chars().filter(letter -> letter == '`').count() % 2 == 1 || line.endsWith("\\");
    }
}
