package nl.inspiratieboek.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a host's robots.txt asks of programs, after RFC 9309. */
final class RobotsRules {

    /** Of a host that asks nothing. */
    static final RobotsRules NONE = new RobotsRules(List.of());

    /** Of a host that wants no program at all. */
    static final RobotsRules CLOSED = new RobotsRules(List.of(rule(false, "/")));

    private static final String EVERYBODY = "*";

    private final List<Rule> rules;

    /**
     * A line that lets in or keeps out.
     *
     * @param parts what stands between its stars
     * @param whole whether the path ends where the line does
     * @param length how long the line is: the longest wins
     */
    private record Rule(boolean allowed, List<String> parts, boolean whole, int length) {

        /** Each part is taken as early as it comes, so that a line of many stars costs no more than its letters. */
        boolean fits(String path) {
            if (!path.startsWith(parts.get(0))) {
                return false;
            }
            int at = parts.get(0).length();
            int last = parts.size() - 1;
            for (int part = 1; part <= last; part++) {
                boolean atEnd = whole && part == last;
                int found = atEnd ? path.length() - parts.get(part).length() : path.indexOf(parts.get(part), at);
                if (found < at || !path.startsWith(parts.get(part), found)) {
                    return false;
                }
                at = found + parts.get(part).length();
            }
            return !whole || at == path.length();
        }
    }

    private RobotsRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules for a program: those of its own groups, or else those for everybody.
     *
     * @param product the program's name, in small letters
     */
    static RobotsRules parse(String text, String product) {
        List<Rule> own = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean ours = false;
        boolean everybody = false;
        boolean inNames = false;
        for (String line : text.lines().toList()) {
            String[] parts = line.replaceFirst("#.*", "").split(":", 2);
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts.length < 2 ? "" : parts[1].strip();
            if (key.equals("user-agent")) {
                boolean ourName = value.toLowerCase(Locale.ROOT).equals(product);
                ours = ourName || inNames && ours;
                everybody = value.equals(EVERYBODY) || inNames && everybody;
                named |= ourName;
                inNames = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inNames = false;
                if (!value.isEmpty()) {
                    Rule rule = rule(key.equals("allow"), value);
                    (ours ? List.of(own) : everybody ? List.of(everybodys) : List.<List<Rule>>of()).forEach(list -> list.add(rule));
                }
            }
        }
        return new RobotsRules(named ? own : everybodys);
    }

    private static Rule rule(boolean allowed, String path) {
        boolean whole = path.endsWith("$");
        String[] parts = (whole ? path.substring(0, path.length() - 1) : path).split("\\*+", -1);
        return new Rule(allowed, List.of(parts), whole, path.length());
    }

    /** Whether a path, with what stands behind its question mark, may be asked for. */
    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            boolean wins = rule.length() > longest || rule.length() == longest && rule.allowed();
            if (wins && rule.fits(path)) {
                longest = rule.length();
                allowed = rule.allowed();
            }
        }
        return allowed;
    }
}
