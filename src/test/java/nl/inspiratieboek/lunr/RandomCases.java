package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes index cases of a seed: ordinary ones with every oddity that lunr, JavaScript or JSON knows strewn in. */
final class RandomCases {
    private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr", "es");
    private static final List<String> FIELDS = List.of(
            "title", "body", "title", "body", "facts", "7", "12", "007", "", "a b", "constructor", "__proto__",
            "toString", "hasOwnProperty", "4294967294", "4294967295", "_boost", "q\"u");
    private static final List<String> NUMBERS = List.of(
            "0", "-0", "1", "-1", "0.5", "10", "7.3", "0.1", "2024", "1e21", "1e-7", "123456789012345680000",
            "0.000001", "-12.75", "5e-324", "1.7976931348623157e308", "1125899906842624.25", "9007199254740993",
            "1E400", "null", "true", "false");
    private static final List<String> REFS = List.of(
            "a", "b", "case/haven.html#start", "12", "3", "0", "00", "-1", "1.5", "4294967294", "4294967295",
            "4294967296", "9999999999", "__proto__", "constructor", "toJSON", "", "x/y/z", "é\uD800",
            "\u2028\u0000\u001F");
    private static final List<String> WORDS = List.of(
            "de", "het", "een", "wijk", "wijken", "wijkaanpak", "bewoners", "ondermijning", "gemeenten",
            "veiligheid", "mogelijkheden", "preventief", "jongeren", "straat", "straten", "geïntegreerd",
            "coördinatie", "één", "zo'n", "foto's", "’s", "RIEC", "Wmo", "BOA", "the", "and", "police", "straße",
            "häuser", "Häusern", "Bewohner", "für", "über", "und", "das", "Möglichkeiten", "à", "même", "était", "les",
            "quartiers", "œuvre", "Œdème", "Noël", "ambiguë", "ÿ", "Ç", "français", "él", "más", "también", "los",
            "niños", "dándoselo", "lingüística", "comunidades", "barrio",
            "residents", "meetings", "relational", "organisations", "hopefulness", "running", "hopping", "agreed",
            "skies", "yes", "sky", "happy", "generalization", "constructor", "__proto__", "toString", "valueOf",
            "_index", "position", "2024", "10", "7", "007", "0", "-5", "1.5", "4294967294", "4294967295", "ΟΔΟΣ",
            "ΟΔΟΣ'", "Σ", "ΑΣ:Β", "Σ\u0301Σ", "İstanbul", "ISPARTA", "ĲSBAAN", "STRASSE", "Straße", "ǅ",
            "\uD83D\uDE00", "a\uD83D\uDE00b", "\uD801\uDC00", "x\uD800", "\uDC00y", "&", "—", "…", "«x»", "_x_",
            "(a)", "\u200Bx", "\u0085", "K\u212A", "\uA7C0", "\uD801\uDD70", "\"q\"", "\\", "\u0007", "\u007F",
            "</script>", "ﬁ", "Ａ", "l\u00B7l", "c\u0327");
    private static final List<String> SEPARATORS = List.of(
            " ", " ", " ", " ", "-", "\t", "\n", "\r\n", "\u000B", "\f", "\u00A0", "\u1680", "\u2003", "\u2028",
            "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF", "\u200B", "\u0085", "\u180E", "\u001C", ", ", "--",
            "–", "/", "");
    private static final List<String> SYLLABLES = List.of(
            "be", "ge", "ver", "wijk", "lo", "ë", "é", "ij", "y", "aai", "oei", "ui", "st", "kk", "tt", "dd",
            "schr", "z", "v", "f", "s", "ss", "th", "ie", "iën", "qu", "x", "w",
            "ß", "ä", "ö", "ü", "œ", "æ", "ç", "ñ", "ê", "gu", "eu");
    private static final List<String> SUFFIXES = List.of(
            "heden", "heid", "en", "ene", "s", "se", "ing", "end", "ig", "igend", "lijk", "baar", "bar", "e", "je",
            "tje", "ational", "tional", "izer", "bli", "logi", "iveness", "ement", "ment", "ent", "sion", "tion",
            "ed", "eed", "ied", "ies", "ical", "ful", "ness", "ll", "ly", "y", "ate", "iti", "ize", "ying",
            "atted", "bled", "ized", "ung", "lich", "keit", "isch", "ern", "nisse", "issements", "euse", "ité", "aIent",
            "aient", "amment", "ière", "ë", "ándoselo", "amente", "idades", "logía", "aríamos", "yendo", "gué",
            "ó");

    private final Random random;

    RandomCases(long seed) {
        this.random = new Random(seed);
    }

    /** A case as one line of ASCII JSON. */
    String next() {
        List<String> members = new ArrayList<>();
        if (chance(9)) {
            members.add("\"lang\":" + quote(languages()));
        }
        if (chance(5)) {
            members.add("\"ref\":" + (chance(8) ? "\"id\"" : quote(pick(FIELDS))));
        }
        List<String> fields = new ArrayList<>(List.of("title", "body"));
        int extra = chance(5) ? 0 : random.nextInt(4);
        for (int i = 0; i < extra; i++) {
            fields.add(random.nextInt(fields.size() + 1), pick(FIELDS));
        }
        members.add("\"fields\":" + fields.stream().map(this::field).collect(Collectors.joining(",", "[", "]")));
        if (chance(4)) {
            members.add("\"positions\":" + (chance(8) ? "true" : pick(NUMBERS)));
        }
        if (chance(2)) {
            members.add("\"b\":" + pick(NUMBERS));
        }
        if (chance(2)) {
            members.add("\"k1\":" + pick(NUMBERS));
        }
        List<String> documents = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            documents.add(document(i, fields));
        }
        members.add("\"documents\":[" + String.join(",", documents) + "]");
        return "{" + String.join(",", members) + "}";
    }

    /** A language, or some of them in any order. */
    private String languages() {
        List<String> codes = new ArrayList<>(LANGUAGES);
        Collections.shuffle(codes, random);
        return String.join(",", codes.subList(0, chance(5) ? 1 : 1 + random.nextInt(codes.size())));
    }

    private String field(String name) {
        return "{\"name\":" + quote(name) + (chance(5) ? ",\"boost\":" + number() : "") + "}";
    }

    private String document(int number, List<String> fields) {
        List<String> members = new ArrayList<>();
        if (!chance(1)) {
            String odd = chance(2) ? value(1) : quote(pick(REFS));
            members.add("\"id\":" + (chance(5) ? quote("d" + number) : odd));
        }
        for (String field : fields) {
            // Under its own name the boost stands, which is no field's value.
            if (!chance(1) && !field.equals("_boost")) {
                members.add(quote(field) + ":" + (chance(7) ? quote(text()) : value(2)));
            }
        }
        if (chance(2)) {
            members.add("\"_boost\":" + number());
        }
        return "{" + String.join(",", members) + "}";
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> pick(NUMBERS);
            case 1 -> number();
            case 2, 3 -> quote(text());
            case 4 -> random.nextBoolean() ? "{\"a\":1}" : "{\"valueOf\":1,\"join\":2}";
            default -> random.ints(random.nextInt(4), 0, 2)
                    .mapToObj(i -> value(depth - 1))
                    .collect(Collectors.joining(",", "[", "]"));
        };
    }

    private String number() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(NUMBERS);
            case 1 -> Integer.toString(random.nextInt(50));
            case 2 -> Double.toString(random.nextInt(1000) / 100.0);
            default -> Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(12) - 4));
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int words = chance(1) ? 0 : random.nextInt(chance(2) ? 60 : 8);
        for (int i = 0; i < words; i++) {
            text.append(word()).append(pick(SEPARATORS));
        }
        return text.toString();
    }

    private String word() {
        if (chance(6)) {
            return pick(WORDS);
        }
        StringBuilder word = new StringBuilder();
        if (chance(2)) {
            for (int i = random.nextInt(5); i >= 0; i--) {
                word.append((char) random.nextInt(chance(5) ? 0x250 : 0x10000));
            }
        } else {
            for (int i = random.nextInt(4); i >= 0; i--) {
                word.append(pick(SYLLABLES));
            }
            word.append(pick(SUFFIXES));
        }
        return word.toString();
    }

    private boolean chance(int inTen) {
        return random.nextInt(10) < inTen;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A JSON text in ASCII, so that halves of surrogate pairs survive the way to Node.js. */
    static String quote(String text) {
        return text.chars()
                .mapToObj(unit -> unit < ' ' || unit > '~' || unit == '"' || unit == '\\'
                        ? "\\u" + String.format(Locale.ROOT, "%04x", unit)
                        : Character.toString((char) unit))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
