package nl.inspiratieboek.problem;

import static nl.inspiratieboek.problem.Severity.ERROR;
import static nl.inspiratieboek.problem.Severity.WARNING;

import java.util.Locale;

/**
 * Every kind of problem. Its id is what is printed between brackets and the key of its sentence in the language pack;
 * the arguments named here are the sentence's {@code {0}}, {@code {1}}.
 */
public enum Code {
    // The book's settings.
    /** There is no book.yaml. */
    NO_BOOK_YAML(ERROR),
    /** A language that the program does not have. 0: the code typed, 1: the codes there are. */
    UNKNOWN_LANGUAGE(ERROR),
    /** A type of fact that does not exist. 0: the type typed, 1: the types there are. */
    UNKNOWN_FACT_TYPE(ERROR),
    /** A fact of type choice that gives no options. 0: the fact. */
    CHOICE_WITHOUT_OPTIONS(ERROR),
    /** A class boundary that is not above the one before. 0: the boundary. */
    CLASSES_NOT_ASCENDING(ERROR),
    /** A fact with a key that the program itself gives a meaning. 0: the key. */
    RESERVED_KEY(ERROR),
    /** A kind that says it answers a kind that does not exist. 0: the kind typed. */
    UNKNOWN_KIND(ERROR),
    /** Two kinds with one id or one folder. 0: the id. */
    DUPLICATE_KIND(ERROR),
    /** An id of a kind, source or term that cannot be an address. 0: the id. */
    BAD_ID(ERROR),
    /** A text of the interface that the theme does not have. 0: the key typed. */
    UNKNOWN_WORD(ERROR),
    /** A key of the interface without a text. 0: the key. */
    WORD_EMPTY(ERROR),
    /** A text of the interface with other places to fill in than the theme's. 0: the key, 1: the theme's text. */
    WORD_PLACEHOLDERS(ERROR),
    /** A book without cases. 0: the folder of the cases. */
    NO_CASES(WARNING),

    // Pictures and downloads.
    /** A picture without bytes, shown in a text. 0: its path. */
    IMAGE_EMPTY(ERROR),
    /** A picture that is cut off or damaged, shown in a text. 0: its path. */
    IMAGE_CUT_OFF(ERROR),
    /** A picture of another type than its name says, shown in a text. 0: its path. */
    IMAGE_OTHER_TYPE(ERROR),
    /** A picture with more pixels than allowed, or a drawing with more bytes, shown in a text. 0: its path. */
    IMAGE_TOO_LARGE(ERROR),
    /** A drawing nested too deep or repeating itself too often, shown in a text. 0: its path. */
    IMAGE_TOO_COMPLEX(ERROR),
    /** A picture without bytes that no text shows. */
    UNUSED_IMAGE_EMPTY(WARNING),
    /** A picture that is cut off or damaged and that no text shows. */
    UNUSED_IMAGE_CUT_OFF(WARNING),
    /** A picture of another type than its name says that no text shows. */
    UNUSED_IMAGE_OTHER_TYPE(WARNING),
    /** A picture with more pixels than allowed, or a drawing with more bytes, that no text shows. */
    UNUSED_IMAGE_TOO_LARGE(WARNING),
    /** A drawing nested too deep or repeating itself too often that no text shows. */
    UNUSED_IMAGE_TOO_COMPLEX(WARNING),
    /** An SVG with parts that could do more than draw. 0: what was left out. */
    SVG_CLEANED(WARNING),

    // Keys and values.
    /** A file without front matter. */
    NO_FRONT_MATTER(ERROR),
    /** A key that must be there. 0: the key. */
    MISSING_KEY(ERROR),
    /** A key that means nothing. 0: the key. */
    UNKNOWN_KEY(ERROR),
    /** A list or map where one text is wanted. 0: the key. */
    NOT_A_TEXT(ERROR),
    /** No list where one is wanted. 0: the key. */
    NOT_A_LIST(ERROR),
    /** No keys and values where they are wanted. 0: the key. */
    NOT_A_MAP(ERROR),
    /** A date that is none. 0: the key, 1: the value. */
    NOT_A_DATE(ERROR),
    /** A number that is none. 0: the key, 1: the value. */
    NOT_A_NUMBER(ERROR),
    /** Neither yes nor no. 0: the key, 1: the value. */
    NOT_YES_OR_NO(ERROR),
    /** An address that does not start with http:// or https://. 0: the key, 1: the value. */
    NOT_A_WEB_ADDRESS(ERROR),
    /** Neither an e-mail address nor a web address. 0: the key, 1: the value. */
    NOT_A_CONTACT(ERROR),

    // Cases and their facts.
    /** A required fact is not there. 0: the fact, 1: the keyword for unknown. */
    MISSING_FACT(ERROR),
    /** A fact as a map that says neither a value nor that it is unknown. 0: the fact, 1 and 2: the two keywords. */
    FACT_WITHOUT_VALUE(ERROR),
    /** A fact that is given and said to be unknown. 0: the fact. */
    FACT_KNOWN_AND_UNKNOWN(ERROR),
    /** A value that is none of the options. 0: the fact, 1: the value, 2: the options. */
    UNKNOWN_OPTION(ERROR),
    /** A case without a number. 0: the keyword. */
    CASE_WITHOUT_NUMBER(WARNING),
    /** A house number that is no whole number above zero. 0: the value. */
    NOT_A_HOUSE_NUMBER(ERROR),
    /** Two cases with one number. 0: the number, 1: the other case. */
    DUPLICATE_NUMBER(ERROR),
    /** Two cases with one id. 0: the id, 1: the other file. */
    DUPLICATE_CASE(ERROR),
    /** Two themes with one id. 0: the id, 1: the other file. */
    DUPLICATE_THEME(ERROR),
    /** A theme named as not the case here, on which the case has a finding. 0: the theme. */
    SEEN_AND_NOT_SEEN(ERROR),
    /** Two files with one address. 0: the address, 1: the other file. */
    SAME_ADDRESS(ERROR),

    // Findings.
    /** A finding's attribute on a heading that is below no kind. 0: the attribute. */
    FINDING_OUTSIDE_KIND(ERROR),
    /** A finding without a theme. 0: the keyword. */
    FINDING_WITHOUT_THEME(WARNING),
    /** A finding without text. */
    FINDING_WITHOUT_TEXT(WARNING),
    /** An attribute that means nothing. 0: the attribute. */
    UNKNOWN_ATTRIBUTE(ERROR),
    /** A basis that does not exist. 0: the word typed, 1: the words there are. */
    UNKNOWN_BASIS(ERROR),
    /** An outcome that does not exist. 0: the word typed. */
    UNKNOWN_OUTCOME(ERROR),
    /** A theme of another chapter. 0: the theme, 1: the plural of its kind, 2: the plural of the finding's kind. */
    THEME_OF_OTHER_KIND(ERROR),
    /** An attribute for answers on a kind that answers nothing. 0: the attribute, 1: the kind. */
    ANSWERS_NOTHING(ERROR),
    /** A finding that answers itself. 0: its anchor. */
    ANSWERS_ITSELF(ERROR),
    /** A finding answered that is not of the kind that is answered. 0: its anchor, 1: its kind. */
    NOT_ANSWERABLE(ERROR),

    // References.
    /** A theme that does not exist. 0: the id. */
    UNKNOWN_THEME(ERROR),
    /** A case that does not exist. 0: the id. */
    UNKNOWN_CASE(ERROR),
    /** A finding that does not exist. 0: the anchor, 1: the case. */
    UNKNOWN_FINDING(ERROR),
    /** A source that does not exist. 0: the id. */
    UNKNOWN_SOURCE(ERROR),
    /** A glossary term that does not exist. 0: the id. */
    UNKNOWN_TERM(ERROR),
    /** A link to a file that does not exist. 0: the file. */
    DEAD_LINK(ERROR),
    /** A link to a page that the program makes only when there is something to show on it. 0: the page, 1: what the book lacks. */
    PAGE_NOT_MADE(ERROR),
    /** Words to search by that belong to headings are not said heading by heading. 0: the key. */
    SEARCH_WORDS_WITHOUT_ANCHOR(ERROR),
    /** A link to an anchor that does not exist. 0: the anchor, 1: the file. */
    DEAD_ANCHOR(ERROR),
    /** An image that does not exist. 0: the file. */
    DEAD_IMAGE(ERROR),
    /** An image on another site. 0: its address. */
    IMAGE_ELSEWHERE(ERROR),
    /** A link without destination. */
    LINK_EMPTY(ERROR),
    /** A link that starts with a slash. 0: the destination. */
    LINK_ABSOLUTE(ERROR),
    /** A link out of the book's folder. 0: the destination. */
    LINK_OUTSIDE(ERROR),
    /** A link whose percent signs cannot be read. 0: the destination. */
    LINK_ENCODING(ERROR),
    // Of any file.
    /** More errors of one code in a file than are reported one by one. 0: how many more, 1: the code's id. */
    MORE_ERRORS(ERROR),
    /** More warnings of one code in a file than are reported one by one. 0: how many more, 1: the code's id. */
    MORE_WARNINGS(WARNING),

    // Files and folders.
    /** The content folder is not there or is no folder. */
    NO_CONTENT_FOLDER(ERROR),
    /** A file or folder that may not be read, or cannot be. */
    FILE_UNREADABLE(ERROR),
    /** A file that was there when the folder was listed and gone when it was to be read. */
    FILE_VANISHED(ERROR),
    /** A file is larger than allowed. 0: the largest size in bytes. */
    FILE_TOO_LARGE(ERROR),
    /** More files than allowed. 0: how many are allowed. */
    TOO_MANY_FILES(ERROR),
    /** Folders lie deeper than allowed. 0: how many levels are allowed. */
    FOLDERS_TOO_DEEP(ERROR),
    /** A symbolic link is skipped. */
    SYMLINK_SKIPPED(WARNING),
    /** A pipe, socket or device is skipped. */
    SPECIAL_FILE_SKIPPED(WARNING),
    /** A name that Windows cannot hold. 0: the name, printable. */
    NAME_NOT_PORTABLE(ERROR),
    /** A name that is not valid text, or holds control or invisible characters. 0: the name, printable. */
    NAME_NOT_TEXT(ERROR),
    /** A name that is too long. 0: the name, 1: how many bytes are allowed. */
    NAME_TOO_LONG(ERROR),
    /** Two names that differ only in case or in how accents are stored. 0: the other path. */
    NAMES_ALIKE(ERROR),

    // Text.
    /** Bytes that are not UTF-8. 0: the likely encoding. */
    NOT_UTF8(ERROR),
    /** A file that is no text at all, such as a picture. 0: what it looks like. */
    NOT_TEXT(ERROR),
    /** A control character. 0: its number, such as {@code U+0000}. */
    CONTROL_CHARACTER(ERROR),
    /** A character that turns the direction of writing. 0: its number. */
    BIDI_CONTROL(ERROR),
    /** A letter without width. 0: its number. */
    ZERO_WIDTH_CHARACTER(ERROR),
    /** The sign U+FFFD, left behind by a program that could not read a letter. */
    REPLACEMENT_CHARACTER(ERROR),

    // YAML.
    /** YAML that cannot be read, for a reason without a code of its own. */
    YAML_SYNTAX(ERROR),
    /** A tab where YAML wants spaces. */
    YAML_TAB(ERROR),
    /** A value with {@code ": "} in it that stands not in quotes. */
    YAML_COLON_IN_VALUE(ERROR),
    /** A value that starts with a sign that means something to YAML. 0: the sign. */
    YAML_SPECIAL_START(ERROR),
    /** A quoted text without its closing quote. 0: the quote sign. */
    YAML_UNCLOSED_QUOTE(ERROR),
    /** A list or map in brackets without its closing bracket. 0: the opening bracket. */
    YAML_UNCLOSED_BRACKET(ERROR),
    /** Text after a value that has ended, such as after its closing quote or bracket. */
    YAML_TEXT_AFTER_VALUE(ERROR),
    /** A backslash in double quotes with a letter that means nothing. 0: both as typed. */
    YAML_ESCAPE(ERROR),
    /** A line with another indentation than its neighbours. */
    YAML_INDENTATION(ERROR),
    /** A line without {@code key: value} where one is needed. */
    YAML_KEY_EXPECTED(ERROR),
    /** The whole is no map of keys and values. */
    YAML_NOT_A_MAP(ERROR),
    /** A key that stood before. 0: the key, 1: the line of the first. */
    YAML_DUPLICATE_KEY(ERROR),
    /** A key that is no plain word but a list or map. */
    YAML_KEY_NOT_TEXT(ERROR),
    /** An anchor, alias or tag of YAML, which a book does not know. 0: it as typed. */
    YAML_NOT_ALLOWED(ERROR),
    /** Lists and maps nested too deep. 0: how many levels are allowed. */
    YAML_TOO_DEEP(ERROR),
    /** A text in YAML that is too long. 0: how many characters are allowed. */
    YAML_TEXT_TOO_LONG(ERROR),
    /** Too many values in YAML. 0: how many are allowed. */
    YAML_TOO_MANY_VALUES(ERROR),
    /** A second document after {@code ---}. */
    YAML_SECOND_DOCUMENT(ERROR),

    // The site.
    /** A first search makes readers load much. 0: how many kilobytes, compressed, 1: how many would be fine. */
    SEARCH_TOO_LARGE(WARNING),

    // Markdown.
    /** Front matter without its closing {@code ---}. */
    FRONT_MATTER_UNCLOSED(ERROR),
    /** Quotes, lists, emphasis, brackets or tags nested too deep. 0: how many levels are allowed. */
    NESTING_TOO_DEEP(ERROR),
    /** A paragraph with more marks for bold, italic and struck text than allowed. 0: how many are allowed. */
    TOO_MANY_MARKS(ERROR),
    /** Tables with more cells than allowed. 0: how many are allowed. */
    TOO_MANY_CELLS(ERROR),
    /** More headings than allowed. 0: how many are allowed. */
    TOO_MANY_HEADINGS(ERROR),
    /** Attributes of a heading without closing brace. */
    ATTRIBUTES_UNCLOSED(ERROR),
    /** Something between the braces that is no attribute. 0: it as typed. */
    ATTRIBUTE_MALFORMED(ERROR),
    /** An attribute that stood before in the same braces. 0: its key. */
    ATTRIBUTE_TWICE(ERROR),
    /** An id with other than letters, digits, {@code - _ .}, or with {@code --}. 0: the id. */
    ANCHOR_INVALID(ERROR),
    /** An anchor that stood before in the same file. 0: the anchor, 1: the line of the first. */
    ANCHOR_TWICE(ERROR),
    /** A link to something else than http, https, mailto, tel or a page of the book. 0: the destination. */
    LINK_UNSAFE(ERROR),
    /** A link label that is defined nowhere. 0: the label. */
    REFERENCE_UNDEFINED(WARNING),
    /** A footnote label that is defined nowhere. 0: the label. */
    FOOTNOTE_UNDEFINED(WARNING),
    /** A footnote that nothing refers to. 0: the label. */
    FOOTNOTE_UNUSED(WARNING),
    /** A footnote defined before in the same file. 0: the label, 1: the line of the first. */
    FOOTNOTE_TWICE(ERROR),
    /** A citation that cannot be read. 0: it as typed. */
    CITATION_MALFORMED(WARNING),
    /** An image without a text for who cannot see it. */
    IMAGE_WITHOUT_ALT(WARNING),
    /** Raw HTML of which a tag or attribute is left out. 0: the tag or attribute. */
    HTML_REMOVED(WARNING);

    private final Severity severity;
    private final String id;

    Code(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code as printed: {@code yaml-duplicate-key}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
