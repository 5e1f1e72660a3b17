package nl.inspiratieboek.refi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What REFI-QDA 1.5 asks of a project of texts, as its schema and its chapters 8 to 11 say it: which elements in which order, what each names. */
final class QdaRules {

    private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** The children of each element, in the order of the schema; a star for those that may come again. */
    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            Map.entry("Project", List.of("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Description")),
            Map.entry("Users", List.of("User*")),
            Map.entry("CodeBook", List.of("Codes")),
            Map.entry("Codes", List.of("Code*")),
            Map.entry("Code", List.of("Description", "NoteRef*", "Code*")),
            Map.entry("Variables", List.of("Variable*")),
            Map.entry("Variable", List.of("Description")),
            Map.entry("Cases", List.of("Case*")),
            Map.entry("Case", List.of("Description", "CodeRef*", "VariableValue*", "SourceRef*", "SelectionRef*")),
            Map.entry("VariableValue", List.of("VariableRef", "TextValue", "FloatValue")),
            Map.entry("Sources", List.of("TextSource*")),
            Map.entry("TextSource", List.of("Description", "PlainTextContent", "PlainTextSelection*", "Coding*", "NoteRef*", "VariableValue*")),
            Map.entry("PlainTextSelection", List.of("Description", "Coding*", "NoteRef*")),
            Map.entry("Coding", List.of("CodeRef", "NoteRef*")),
            Map.entry("Notes", List.of("Note*")),
            Map.entry("Links", List.of("Link*")),
            Map.entry("Sets", List.of("Set*")),
            Map.entry("Set", List.of("Description", "MemberCode*", "MemberSource*", "MemberNote*")));

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "Project", List.of("name"),
            "User", List.of("guid"),
            "Code", List.of("guid", "name", "isCodable"),
            "Variable", List.of("guid", "name", "typeOfVariable"),
            "Case", List.of("guid"),
            "TextSource", List.of("guid", "plainTextPath"),
            "PlainTextSelection", List.of("guid", "startPosition", "endPosition"),
            "Coding", List.of("guid"),
            "Set", List.of("guid", "name"));

    /** What a reference of some name leads to. */
    private static final Map<String, String> LEADS_TO = Map.of(
            "NoteRef", "Note", "CodeRef", "Code", "VariableRef", "Variable", "SourceRef", "TextSource",
            "MemberCode", "Code", "MemberSource", "TextSource", "MemberNote", "Note");

    private final List<String> faults = new ArrayList<>();

    private QdaRules() {}

    /**
     * What is wrong with a project.
     *
     * @param texts the texts of its folder {@code sources}, by the names of their files
     */
    static List<String> faults(Document project, Map<String, String> texts) {
        QdaRules rules = new QdaRules();
        Element root = project.firstElementChild();
        if (root == null || !root.tagName().equals("Project") || !root.attr("xmlns").equals("urn:QDA-XML:project:1.0")) {
            return List.of("no project");
        }
        Set<String> numbers = new HashSet<>();
        for (Element each : root.getAllElements()) {
            rules.order(each);
            for (String attribute : REQUIRED.getOrDefault(each.tagName(), List.of())) {
                rules.check(each.hasAttr(attribute), "lacks " + attribute, each);
            }
            if (each.hasAttr("guid")) {
                rules.check(each.attr("guid").matches(GUID), "a strange guid", each);
                rules.check(numbers.add(each.attr("guid")), "a guid twice", each);
            }
            if (each.hasAttr("creationDateTime")) {
                rules.check(each.attr("creationDateTime").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), "a strange moment", each);
            }
            if (each.hasAttr("color")) {
                rules.check(each.attr("color").matches("#[0-9a-fA-F]{6}"), "a strange colour", each);
            }
            for (String user : List.of("creatingUser", "creatingUserGUID")) {
                rules.check(!each.hasAttr(user) || leads(root, "User", each.attr(user)), "no such user", each);
            }
            String wanted = LEADS_TO.get(each.tagName());
            rules.check(wanted == null || leads(root, wanted, each.attr("targetGUID")), "leads to nothing", each);
        }
        for (Element link : root.select("Link")) {
            rules.check(leads(root, "PlainTextSelection", link.attr("originGUID")), "no origin", link);
            rules.check(leads(root, "PlainTextSelection", link.attr("targetGUID")), "no target", link);
        }
        Set<String> used = new HashSet<>();
        for (Element source : root.select("TextSource, Note")) {
            String file = source.attr("plainTextPath").replaceFirst("^internal://", "");
            String text = texts.getOrDefault(file, "");
            rules.check(!text.isEmpty(), "no text", source);
            rules.check(!text.contains("\r"), "other line ends", source);
            used.add(file);
            for (Element selection : source.select("> PlainTextSelection")) {
                int start = Integer.parseInt(selection.attr("startPosition"));
                int end = Integer.parseInt(selection.attr("endPosition"));
                rules.check(start >= 0 && start < end && end <= text.codePointCount(0, text.length()), "out of the text", selection);
            }
        }
        rules.check(used.equals(texts.keySet()), "texts that nothing names", root);
        return rules.faults;
    }

    private void order(Element parent) {
        List<String> known = CHILDREN.getOrDefault(parent.tagName(), List.of());
        int at = 0;
        for (Element child : parent.children()) {
            while (at < known.size() && !known.get(at).replace("*", "").equals(child.tagName())) {
                at++;
            }
            check(at < known.size(), "not here: " + child.tagName(), parent);
            if (at < known.size() && !known.get(at).endsWith("*")) {
                at++;
            }
        }
        check(known.isEmpty() || !known.get(0).endsWith("*") || known.size() > 1 || !parent.children().isEmpty(), "is empty", parent);
    }

    private static boolean leads(Element root, String name, String guid) {
        return root.getElementsByTag(name).stream().anyMatch(each -> each.attr("guid").equals(guid));
    }

    private void check(boolean sound, String fault, Element where) {
        if (!sound) {
            faults.add(where.tagName() + " " + where.attr("guid") + " " + where.attr("name") + ": " + fault);
        }
    }
}
