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
    NO_BOOK_YAML(ERROR, Stage.SETTINGS),
    /** A language that the program does not have. 0: the code typed, 1: the codes there are. */
    UNKNOWN_LANGUAGE(ERROR, Stage.SETTINGS),
    /** A type of fact that does not exist. 0: the type typed, 1: the types there are. */
    UNKNOWN_FACT_TYPE(ERROR, Stage.SETTINGS),
    /** A fact of type choice that gives no options. 0: the fact. */
    CHOICE_WITHOUT_OPTIONS(ERROR, Stage.SETTINGS),
    /** A class boundary that is not above the one before. 0: the boundary. */
    CLASSES_NOT_ASCENDING(ERROR, Stage.SETTINGS),
    /** A fact with a key that the program itself gives a meaning. 0: the key. */
    RESERVED_KEY(ERROR, Stage.SETTINGS),
    /** A kind that says it answers a kind that does not exist. 0: the kind typed. */
    UNKNOWN_KIND(ERROR, Stage.SETTINGS),
    /** Two kinds with one id or one folder. 0: the id. */
    DUPLICATE_KIND(ERROR, Stage.SETTINGS),
    /** An id of a kind, source or term that cannot be an address. 0: the id. */
    BAD_ID(ERROR, Stage.NAMES),
    /** A source's id that no citation can name. 0: it. */
    BAD_SOURCE_ID(ERROR, Stage.NAMES),
    /** A text of the interface that the theme does not have. 0: the key typed. */
    UNKNOWN_WORD(ERROR, Stage.SETTINGS),
    /** A text of the interface with other places to fill in than the theme's. 0: the key, 1: the theme's text. */
    WORD_PLACEHOLDERS(ERROR, Stage.SETTINGS),
    /** A password or token in book.yaml. 0: the key. */
    PUBLISH_SECRET(ERROR, Stage.SETTINGS),
    /** A password or token in the address of a place in book.yaml. 0: the key. */
    PUBLISH_SECRET_ADDRESS(ERROR, Stage.SETTINGS),
    /** A place of the site that does not say which, or says two. 0: the key of a folder, 1: of git, 2: of its branch, 3: of SFTP. */
    PUBLISH_WHERE(ERROR, Stage.SETTINGS),
    /** A place of the site whose address cannot be. 0: the key, 1: it as typed, 2: an example. */
    PUBLISH_ADDRESS(ERROR, Stage.SETTINGS),
    /** What is no colour. 0: the key, 1: what was typed. */
    NOT_A_COLOUR(ERROR, Stage.SETTINGS),
    /** A kind's colour that is hardly seen against a wall. 0: it, 1: its contrast, 2: what is asked, 3: the nearest that is seen. */
    KIND_COLOUR_FAINT(ERROR, Stage.SETTINGS),
    /** A sky on which text is hardly seen. 0: its colour, 1: the contrast, 2: what is asked, 3: the nearest that will do. */
    SKY_COLOUR_FAINT(ERROR, Stage.SETTINGS),
    /** A kind's colour that is taken for that of another. 0: the kind, 1: the other. */
    KINDS_ALIKE(WARNING, Stage.SETTINGS),
    /** A logo that is no SVG or PNG of the book. 0: what was typed. */
    LOGO_NOT_A_DRAWING(ERROR, Stage.SETTINGS),
    /** A logo of nobody: no publisher is named. */
    LOGO_WITHOUT_PUBLISHER(WARNING, Stage.SETTINGS),
    /** Another book whose data is named by what cannot be its place. 0: what was typed. */
    BOOK_AT(ERROR, Stage.SETTINGS),
    /** Two other books with one name. 0: it. */
    BOOK_NAMED_TWICE(ERROR, Stage.SETTINGS),
    /** Another book of which no copy is kept, or one from another place. 0: its name. */
    BOOK_NOT_KEPT(ERROR),
    /** The copy of another book that cannot be taken in. 0: its name, 1: what is wrong, and where. */
    BOOK_UNSOUND(ERROR),
    /** Themes and kinds of another book that have no place here. 0: its name, 1: them, 2: the key that gives them one. */
    BOOK_UNPLACED(WARNING),
    /** A theme or kind of this book, named for one of another's, that does not exist. 0: it. */
    BOOK_MAPS_TO_NOTHING(ERROR),
    /** A map that is no GeoJSON file of the book. 0: what was typed. */
    MAP_FILE(ERROR, Stage.SETTINGS),
    /** What stands in a GeoJSON file where something else belongs. 0: what belongs there. */
    MAP_SHAPE(ERROR, Stage.SETTINGS),
    /** An outline with too many points. 0: how many it may have. */
    MAP_TOO_DETAILED(ERROR, Stage.SETTINGS),
    /** A map in a book of which no case says where it is on it. 0: the key of coordinates, 1: an example. */
    MAP_WITHOUT_PLACES(WARNING),
    /** What are no coordinates. 0: the key, 1: an example. */
    NOT_COORDINATES(ERROR),
    /** Coordinates of nowhere. 0: the key, 1: the latitude, 2: the longitude. */
    COORDINATES_NOWHERE(ERROR),
    /** Coordinates in a fact that is no place. 0: the key, 1: the fact. */
    COORDINATES_OF_NO_PLACE(ERROR),
    /** A place that is not on the book's map. 0: its name, 1: the file of the map. */
    COORDINATES_OFF_MAP(WARNING),
    /** A translation in the language of the book itself. 0: its code. */
    TRANSLATION_SAME_LANGUAGE(ERROR, Stage.SETTINGS),
    /** Where a translation's site stands, in a form that leads nowhere. 0: it as typed, 1: the key. */
    TRANSLATION_ADDRESS(ERROR, Stage.SETTINGS),
    /** The folder of a translation that holds no book. 0: the folder. */
    TRANSLATION_BOOK(ERROR, Stage.SETTINGS),
    /** A translation that says itself to be in another language. 0: the language typed, 1: the one that it says. */
    TRANSLATION_OTHER_LANGUAGE(ERROR, Stage.SETTINGS),
    /** A page that names its translation in a book that names none. 0: the key. */
    TRANSLATION_WITHOUT_BOOK(ERROR, Stage.REFERENCES, Telling.ONCE),
    /** An id of a page of a translation whose files are not at hand. 0: the id, 1: the key of their folder. */
    TRANSLATION_NEEDS_FILE(ERROR, Stage.REFERENCES),
    /** A page that the translation does not have. 0: its name. */
    TRANSLATION_UNKNOWN(ERROR, Stage.REFERENCES),
    /** A page that the translation has as a draft. 0: its name. */
    TRANSLATION_DRAFT(WARNING, Stage.REFERENCES),
    /** A page of the translation that names another page. 0: the page, 1: what it names. */
    TRANSLATION_NOT_BACK(ERROR, Stage.REFERENCES),
    /** Two pages with one translation. 0: it, 1: the other page. */
    TRANSLATION_TWICE(ERROR, Stage.REFERENCES),
    /** A book without cases. 0: the folder of the cases. */
    NO_CASES(WARNING),

    // A theme of the author's own.
    /** A name in a template that its view does not have. 0: the name. */
    TEMPLATE_UNKNOWN_NAME(ERROR),
    /** A section of a template without its end. 0: its name. */
    TEMPLATE_UNCLOSED(ERROR),
    /** The end of a section that is not the one that is open. 0: its name. */
    TEMPLATE_NOT_OPEN(ERROR),
    /** A tag of a template that cannot be read. 0: it as typed. */
    TEMPLATE_TAG(ERROR),
    /** A part that does not exist. 0: its name. */
    TEMPLATE_NO_PART(ERROR),
    /** A part that holds itself. 0: its name. */
    TEMPLATE_PART_IN_ITSELF(ERROR),
    /** A part of the default theme that does not fit where it is put. 0: its name, 1: what it asks for. */
    TEMPLATE_PART_DOES_NOT_FIT(ERROR),
    /** Two braces where three belong, or the other way round. 0: the name. */
    TEMPLATE_BRACES(ERROR),
    /** A name that is printed and is no text. 0: the name. */
    TEMPLATE_NOT_A_TEXT(ERROR),
    /** A word of the interface that the language does not have. 0: its key. */
    TEMPLATE_NO_WORD(ERROR),
    /** The template of a page with nothing in it. */
    TEMPLATE_EMPTY(ERROR),
    /** A template that cannot be used for a reason without a code of its own. 0: the reason, in English. */
    TEMPLATE_FAULT(ERROR),
    /** A language file without some of its keys. 0: how many, 1: the first of them, 2: the group that they belong in. */
    PACK_KEYS_MISSING(ERROR),
    /** A sentence without one of its placeholders. 0: its key, 1: the placeholder. */
    PACK_PLACEHOLDER_MISSING(ERROR),
    /** A placeholder in a sentence for which there is nothing to fill in. 0: its key, 1: the placeholder. */
    PACK_PLACEHOLDER_UNKNOWN(ERROR),
    /** Not twelve months. 0: how many. */
    PACK_MONTHS(ERROR),
    /** A link in the theme's folder that leads out of it, or to nowhere. */
    THEME_LINK(ERROR),
    /** A style sheet or script that refers to a file that the site does not have. 0: the file as typed. */
    THEME_REFERENCE(ERROR),
    /** A file of the theme that nothing asks for. */
    THEME_FILE_UNUSED(WARNING),

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
    /** A file under the name of a picture that browsers do not show. 0: its path. */
    IMAGE_NOT_SHOWN(ERROR),
    /** A linked photograph of which place and camera data cannot be taken out. 0: its path. */
    PHOTO_DATA_KEPT(WARNING),
    /** A linked file that would run in readers' browsers. 0: its path. */
    DOWNLOAD_RUNS(ERROR),
    /** A file that nothing refers to, so it is not published. */
    FILE_UNUSED(WARNING),
    /** Several files that nothing refers to. 0: how many, 1: the first of them. */
    FILES_UNUSED(WARNING),
    /** An SVG with a part that does more than draw. 0: the part. */
    SVG_REFUSED(ERROR),

    // Keys and values.
    /** A file without front matter. */
    NO_FRONT_MATTER(ERROR, Stage.FORM),
    /** A key that must be there. 0: the key. */
    MISSING_KEY(ERROR),
    /** A key that means nothing. 0: the key. 1: which keys there are, when none of them is near. */
    UNKNOWN_KEY(ERROR, Stage.CONTENT, Telling.ONCE),
    /** A list or map where one text is wanted. 0: the key. */
    NOT_A_TEXT(ERROR),
    /** Marks of markdown in a value that is shown as plain text. 0: the key, 1: the first of them as typed. */
    MARKS_IN_PLAIN_TEXT(WARNING),
    /** No list where one is wanted. 0: the key. */
    NOT_A_LIST(ERROR),
    /** No keys and values where they are wanted. 0: the key. */
    NOT_A_MAP(ERROR),
    /** A date that is none. 0: the key, 1: the value. */
    NOT_A_DATE(ERROR),
    /** A number that is none. 0: the key, 1: the value. */
    NOT_A_NUMBER(ERROR),
    /** A number that can be two. 0: the key, 1: the value, 2 and 3: how to type the one and the other. */
    NUMBER_READS_TWO_WAYS(ERROR),
    /** A number with words or signs besides. 0: the key, 1: the value, 2: the keyword for a note. */
    NUMBER_WITH_MORE(ERROR),
    /** A date that can be two. 0: the key, 1: the value, 2 and 3: how to type the one and the other. */
    DATE_READS_TWO_WAYS(ERROR),
    /** A year that something holds for and that is none. 0: the key, 1: the value. */
    NOT_A_YEAR(ERROR),
    /** A value in which nothing can be seen. 0: the key. */
    EMPTY_VALUE(ERROR),
    /** A value between braces with a comma in it that stands not in quotes. 0: how to type it. */
    COMMA_CUTS_VALUE(ERROR),
    /** Neither yes nor no. 0: the key, 1: the value. */
    NOT_YES_OR_NO(ERROR),
    /** An address that does not start with http:// or https://. 0: the key, 1: the value. */
    NOT_A_WEB_ADDRESS(ERROR),
    /** An address with a sign that none has. 0: the address, 1: the sign. */
    WEB_ADDRESS_SIGN(ERROR),
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
    /** A fact or another key of cases in the head of another page. 0: the key, 1: the folder of the cases. */
    KEY_OF_CASE(ERROR, Stage.CONTENT, Telling.ONCE),
    /** A case without a number. 0: the keyword. */
    CASE_WITHOUT_NUMBER(WARNING, Stage.CONTENT, Telling.ONCE),
    /** A case of which not all findings say how they are known. 0: the key, 1: how many findings, 2: the words there are. */
    CASE_WITHOUT_BASIS(WARNING, Stage.CONTENT, Telling.ONCE),
    /** A house number that is no whole number above zero. 0: the value. */
    NOT_A_HOUSE_NUMBER(ERROR),
    /** Two cases with one number. 0: the number, 1: the other case. */
    DUPLICATE_NUMBER(ERROR),
    /** A case with another's number and nearly its text. 0: the other file. */
    CASE_COPY(ERROR),
    /** A page with nearly another's text, under the name of a copy of it. 0: the other file. */
    PAGE_COPY(ERROR),
    /** Two cases with one id. 0: the id, 1: the other file. */
    DUPLICATE_CASE(ERROR, Stage.NAMES),
    /** Two themes with one id. 0: the id, 1: the other file. */
    DUPLICATE_THEME(ERROR, Stage.NAMES),
    /** A theme named as not the case here, on which the case has a finding. 0: the theme. */
    SEEN_AND_NOT_SEEN(ERROR),
    /** Two files with one address. 0: the address, 1: the other file. */
    SAME_ADDRESS(ERROR),

    // Findings.
    /** A finding's attribute on a heading that is below no kind. 0: the attribute. */
    FINDING_OUTSIDE_KIND(ERROR, Stage.NAMES),
    /** A finding without a theme. 0: the keyword. */
    FINDING_WITHOUT_THEME(WARNING),
    /** A finding of which the heading has no words. */
    FINDING_WITHOUT_TITLE(ERROR),
    /** A heading without words. 0: its number signs. */
    HEADING_EMPTY(WARNING),
    /** A finding without text. */
    FINDING_WITHOUT_TEXT(WARNING),
    /** A finding's attribute in the head of a file. 0: the key, 1: the word of this book's language. */
    KEY_OF_FINDING(ERROR, Stage.CONTENT, Telling.ONCE),
    /** An attribute that means nothing. 0: the attribute. */
    UNKNOWN_ATTRIBUTE(ERROR, Stage.CONTENT, Telling.ONCE),
    /** A basis that does not exist. 0: the word typed, 1: the words there are. */
    UNKNOWN_BASIS(ERROR),
    /** An outcome that does not exist. 0: the word typed. */
    UNKNOWN_OUTCOME(ERROR),
    /** A word of another attribute. 0: the word, 1: the attribute it was typed at, 2: the one it belongs to. */
    WORD_OF_OTHER_ATTRIBUTE(ERROR),
    /** A word for whose the link to a bottleneck is that does not exist. 0: the word typed, 1: the attribute, 2: its word. */
    UNKNOWN_LINK(ERROR),
    /** An attribute for the link to a bottleneck on a finding that names none. 0: the attribute, 1: the one that names it. */
    LINK_TO_NOTHING(ERROR),
    /** A theme of another chapter. 0: the theme, 1: the plural of its kind, 2: the plural of the finding's kind. */
    THEME_OF_OTHER_KIND(ERROR, Stage.REFERENCES),
    /** An attribute for answers on a kind that answers nothing. 0: the attribute, 1: the kind. */
    ANSWERS_NOTHING(ERROR),
    /** A finding that answers itself. 0: its anchor. */
    ANSWERS_ITSELF(ERROR, Stage.REFERENCES),
    /** A finding answered that is not of the kind that is answered. 0: its anchor, 1: its kind. */
    NOT_ANSWERABLE(ERROR, Stage.REFERENCES),

    /** A finding's attribute below a kind, on a heading of another level than 3. 0: its signs. */
    FINDING_LEVEL(ERROR, Stage.NAMES),
    /** A line meant as the heading of a kind or finding that is no heading. 0: the signs it needs. */
    FINDING_HEADING_UNREAD(ERROR, Stage.NAMES),
    /** A finding's or kind's heading between the tags of a block of HTML. 0: its signs. */
    FINDING_IN_HTML(ERROR, Stage.NAMES),
    /** A finding's attributes that stayed text. 0: they as typed, 1: the keyword for a theme. */
    FINDING_ATTRIBUTES_UNREAD(ERROR, Stage.NAMES),
    /** A heading that nearly names a kind, with findings below it. 0: the kind's heading. */
    KIND_HEADING_NEARLY(ERROR, Stage.NAMES),
    /** A heading that names a kind at another level than 2, with headings below it. 0: the kind's heading, 1: its signs. */
    KIND_HEADING_LEVEL(ERROR, Stage.NAMES),

    // References.
    /** A theme that does not exist. 0: the id. */
    UNKNOWN_THEME(ERROR, Stage.REFERENCES),
    /** A case that does not exist. 0: the id. */
    UNKNOWN_CASE(ERROR, Stage.REFERENCES),
    /** A finding that does not exist. 0: the anchor, 1: the case. */
    UNKNOWN_FINDING(ERROR, Stage.REFERENCES),
    /** A source that does not exist. 0: the id. */
    UNKNOWN_SOURCE(ERROR, Stage.REFERENCES),
    /** A glossary term that does not exist. 0: the id. */
    UNKNOWN_TERM(ERROR, Stage.REFERENCES),
    /** A link to a file that does not exist. 0: the file. */
    DEAD_LINK(ERROR, Stage.REFERENCES),
    /** A link to a page that is left out because it is a draft. 0: its path. */
    LINK_TO_DRAFT(WARNING, Stage.REFERENCES, Telling.ONCE),
    /** A theme or case that is named, and left out because it is a draft. 0: its id. */
    DRAFT_NOT_COUNTED(WARNING, Stage.REFERENCES, Telling.ONCE),
    /** A link to a page that the program makes only when there is something to show on it. 0: the page, 1: what the book lacks. */
    PAGE_NOT_MADE(ERROR, Stage.REFERENCES),
    /** A word that a rule of synonyms has twice. 0: it. */
    SYNONYM_OF_ITSELF(ERROR),
    /** A word that two rules of synonyms of one sort begin with. 0: it. */
    SYNONYM_IN_TWO_RULES(ERROR),
    /** A line of the file of addresses that names no page. 0: what was typed. */
    ADDRESS_MALFORMED(ERROR),
    /** A line of the file of addresses on what an editor had read that is no such line. 0: its key. */
    REVIEW_MALFORMED(ERROR),
    /** An address that was published and at which nothing stands any more. 0: it. */
    ADDRESS_DEAD(WARNING, Stage.REFERENCES),
    /** An address that leads on to where nothing stands. 0: it, 1: where it leads. */
    FORWARDING_DEAD(WARNING, Stage.REFERENCES),
    /** An address that leads on although a page stands there. 0: it. */
    FORWARDING_UNUSED(WARNING, Stage.REFERENCES),
    /** An address outside the book at which nothing stands any more. 0: it, 1: the status that its server gave. */
    EXTERNAL_LINK_DEAD(WARNING, Stage.REFERENCES),
    /** An address outside the book of which the host does not exist. 0: it, 1: the host. */
    EXTERNAL_HOST_UNKNOWN(WARNING, Stage.REFERENCES),
    /** A synonym that leads to words that no page has. 0: them. */
    SYNONYM_NOT_IN_BOOK(WARNING),
    /** More words to search by than a page may have. 0: the key, 1: how many, 2: how many there may be. */
    TOO_MANY_SEARCH_WORDS(WARNING),
    /** A word to search by of which a page has all words already. 0: it, 1: the key. */
    SEARCH_WORD_IN_TEXT(WARNING),
    /** A link to an anchor that does not exist. 0: the anchor, 1: the file. */
    DEAD_ANCHOR(ERROR, Stage.REFERENCES),
    /** An image that does not exist. 0: the file. */
    DEAD_IMAGE(ERROR, Stage.REFERENCES),
    /** An image on another site. 0: its address. */
    IMAGE_ELSEWHERE(ERROR),
    /** A link without destination. */
    LINK_EMPTY(ERROR),
    /** A link to a page by its name on the site. 0: the destination. */
    LINK_TO_HTML(ERROR),
    /** A link to a file without the end of its name. 0: the destination. */
    LINK_WITHOUT_EXTENSION(ERROR),
    /** A link to a folder. 0: the destination. */
    LINK_TO_FOLDER(ERROR),
    /** A mail address, telephone number or site without what says that it is one. 0: the destination. */
    LINK_WITHOUT_SCHEME(ERROR),
    /** A link that starts with a slash. 0: the destination. */
    LINK_ABSOLUTE(ERROR),
    /** A link out of the book's folder. 0: the destination. */
    LINK_OUTSIDE(ERROR),
    /** A link whose percent signs cannot be read. 0: the destination. */
    LINK_ENCODING(ERROR),
    /** A link whose address has backslashes. 0: the address with slashes. */
    LINK_BACKSLASH(ERROR),

    // Of any file.
    /** More errors of one code in a file than are reported one by one. 0: how many more, 1: the code's id. */
    MORE_ERRORS(ERROR),
    /** More warnings of one code in a file than are reported one by one. 0: how many more, 1: the code's id. */
    MORE_WARNINGS(WARNING),

    // Files and folders.
    /** The content folder is not there or is no folder. */
    NO_CONTENT_FOLDER(ERROR, Stage.FILES),
    /** A file or folder that may not be read, or cannot be. */
    FILE_UNREADABLE(ERROR, Stage.FILES),
    /** A file that was there when the folder was listed and gone when it was to be read. */
    FILE_VANISHED(ERROR, Stage.FILES),
    /** A file is larger than allowed. 0: the largest size in bytes. */
    FILE_TOO_LARGE(ERROR, Stage.FILES),
    /** More files than allowed. 0: how many are allowed. */
    TOO_MANY_FILES(ERROR, Stage.FILES),
    /** Folders lie deeper than allowed. 0: how many levels are allowed. */
    FOLDERS_TOO_DEEP(ERROR, Stage.FILES),
    /** A symbolic link is skipped. */
    SYMLINK_SKIPPED(WARNING, Stage.FILES),
    /** A pipe, socket or device is skipped. */
    SPECIAL_FILE_SKIPPED(WARNING, Stage.FILES),
    /** A name that Windows cannot hold. 0: the name, printable. */
    NAME_NOT_PORTABLE(ERROR, Stage.FILES),
    /** A name that is not valid text, or holds control or invisible characters. 0: the name, printable. */
    NAME_NOT_TEXT(ERROR, Stage.FILES),
    /** A name with letters that the locale of the machine cannot hold. 0: the name, printable. */
    NAME_IN_OTHER_LOCALE(ERROR, Stage.FILES),
    /** A name that is too long. 0: the name, 1: how many bytes are allowed. */
    NAME_TOO_LONG(ERROR, Stage.FILES),
    /** A file or folder with nearly the name of one that the book has; it is read as if it had that. 0: the right name. */
    WRONG_NAME(ERROR, Stage.FILES),
    /** A file that looks like a page or list of the book and is not read, because of its ending. 0: the right name. */
    FILE_NOT_READ(ERROR, Stage.FILES),
    /** Two names that differ only in case or in how accents are stored. 0: the other path. */
    NAMES_ALIKE(ERROR, Stage.FILES),

    // Text.
    /** Bytes that are not UTF-8. 0: the likely encoding. */
    NOT_UTF8(ERROR, Stage.FILES),
    /** A file that is no text at all, such as a picture. 0: what it looks like. */
    NOT_TEXT(ERROR, Stage.FILES),
    /** A control character. 0: its number, such as {@code U+0000}. */
    CONTROL_CHARACTER(ERROR, Stage.FORM),
    /** A character that turns the direction of writing. 0: its number. */
    BIDI_CONTROL(ERROR, Stage.FORM),
    /** Letters without width that were left out of a file's text. 0: how many. */
    ZERO_WIDTH_CHARACTER(WARNING, Stage.FORM),
    /** A letter without width in a key or an anchor. 0: its number. */
    ZERO_WIDTH_IN_NAME(ERROR, Stage.FORM),
    /** An entity or escape for half a character or for none. 0: it as typed. */
    NOT_A_CHARACTER(ERROR, Stage.FORM),
    /** The sign U+FFFD, left behind by a program that could not read a letter. */
    REPLACEMENT_CHARACTER(ERROR, Stage.FORM),

    /** A mark that a version control system left where two people changed one sentence. */
    CONFLICT_MARK(ERROR, Stage.FORM),

    // YAML.
    /** YAML that cannot be read, for a reason without a code of its own. */
    YAML_SYNTAX(ERROR, Stage.FORM),
    /** A tab where YAML wants spaces. */
    YAML_TAB(ERROR, Stage.FORM),
    /** A value with {@code ": "} in it that stands not in quotes. */
    YAML_COLON_IN_VALUE(ERROR, Stage.FORM),
    /** A value that starts with a sign that means something to YAML. 0: the sign. */
    YAML_SPECIAL_START(ERROR, Stage.FORM),
    /** A quoted text without its closing quote. 0: the quote sign. */
    YAML_UNCLOSED_QUOTE(ERROR, Stage.FORM),
    /** A list or map in brackets without its closing bracket. 0: the opening bracket. */
    YAML_UNCLOSED_BRACKET(ERROR, Stage.FORM),
    /** Text after a value that has ended, such as after its closing quote or bracket. */
    YAML_TEXT_AFTER_VALUE(ERROR, Stage.FORM),
    /** A backslash in double quotes with a letter that means nothing. 0: both as typed. */
    YAML_ESCAPE(ERROR, Stage.FORM),
    /** A text in curly quotes, which YAML takes for letters and so does not keep together. 0: the opening quote. */
    YAML_SMART_QUOTES(ERROR, Stage.FORM),
    /** A text in curly quotes, which are shown. 0: the opening quote. */
    YAML_QUOTES_SHOWN(WARNING),
    /** A key with its value right behind the colon. */
    YAML_COLON_SPACE(ERROR, Stage.FORM),
    /** An item of a list right behind its dash. */
    YAML_LIST_SPACE(ERROR, Stage.FORM),
    /** Text behind {@code #}, which YAML leaves out as a comment. 0: what is left out. */
    YAML_COMMENT_CUTS(ERROR, Stage.FORM),
    /** A space that is none to YAML, such as one that does not break. */
    YAML_SPACE(ERROR, Stage.FORM),
    /** A line with another indentation than its neighbours. */
    YAML_INDENTATION(ERROR, Stage.FORM),
    /** A line without {@code key: value} where one is needed. */
    YAML_KEY_EXPECTED(ERROR, Stage.FORM),
    /** The whole is no map of keys and values. */
    YAML_NOT_A_MAP(ERROR, Stage.FORM),
    /** A key that stood before. 0: the key, 1: the line of the first. */
    YAML_DUPLICATE_KEY(ERROR, Stage.FORM),
    /** A key that is no plain word but a list or map. */
    YAML_KEY_NOT_TEXT(ERROR, Stage.FORM),
    /** An anchor, alias or tag of YAML, which a book does not know. 0: it as typed. */
    YAML_NOT_ALLOWED(ERROR, Stage.FORM),
    /** Lists and maps nested too deep. 0: how many levels are allowed. */
    YAML_TOO_DEEP(ERROR, Stage.FORM),
    /** A text in YAML that is too long. 0: how many characters are allowed. */
    YAML_TEXT_TOO_LONG(ERROR, Stage.FORM),
    /** Too many values in YAML. 0: how many are allowed. */
    YAML_TOO_MANY_VALUES(ERROR, Stage.FORM),
    /** A second document after {@code ---}. */
    YAML_SECOND_DOCUMENT(ERROR, Stage.FORM),

    // The site.
    /** A first search makes readers load much. 0: how many kilobytes, compressed, 1: how many would be fine. */
    SEARCH_TOO_LARGE(WARNING),
    /** A site that does not fit into one zip file. 0: how many megabytes it is, 1: how many files. */
    ZIP_TOO_LARGE(ERROR),
    /** A letter that the fonts of the paper lack. 0: the letter, 1: its number in Unicode. */
    MISSING_GLYPH(WARNING),

    // Markdown.
    /** Front matter without its closing {@code ---}. */
    FRONT_MATTER_UNCLOSED(ERROR, Stage.FORM),
    /** Front matter that is closed by dashes other than three. */
    FRONT_MATTER_DASHES(ERROR, Stage.FORM),
    /** Quotes, lists, emphasis, brackets or tags nested too deep. 0: how many levels are allowed. */
    NESTING_TOO_DEEP(ERROR, Stage.FORM),
    /** A paragraph with more marks for bold, italic and struck text than allowed. 0: how many are allowed. */
    TOO_MANY_MARKS(ERROR, Stage.FORM),
    /** Tables with more cells than allowed. 0: how many are allowed. */
    TOO_MANY_CELLS(ERROR, Stage.FORM),
    /** More headings than allowed. 0: how many are allowed. */
    TOO_MANY_HEADINGS(ERROR, Stage.FORM),
    /** A heading of level 1: the page's title is that already. 0: the signs it needs. */
    TITLE_TWICE(WARNING),
    /** A heading that skips a level. 0: its signs, 1: the signs it needs. */
    HEADING_SKIPS(WARNING),
    /** A line meant as a heading that is none. 0: the signs it needs. */
    HEADING_UNREAD(WARNING),
    /** Brackets meant as a link or picture that are none. 0: the form that works. */
    LINK_UNREAD(WARNING),
    /** Braces with attributes where none can be. 0: they as typed. */
    ATTRIBUTES_UNREAD(WARNING),
    /** Marks of emphasis that are shown as text. 0: the mark, 1: the text between them as typed. */
    EMPHASIS_UNREAD(WARNING),
    /** Marks of other programs that are shown as text. 0: they as typed, 1: the tags that work. */
    SIGNS_UNREAD(WARNING),
    /** Lines meant as a list that are none. 0: the mark as typed, 1: the mark that works. */
    LIST_UNREAD(WARNING),
    /** An item indented by too little to belong to the one above. */
    LIST_INDENT(WARNING),
    /** The opening of a call-out that is none. 0: it as typed. */
    CALL_OUT_UNREAD(WARNING),
    /** An explanation of a term that is none. */
    DEFINITION_UNREAD(WARNING),
    /** A tag of a template. 0: it as typed. */
    TEMPLATE_TAG_IN_TEXT(WARNING),
    /** A comment that is shown as text. */
    COMMENT_UNREAD(WARNING),
    /** A mark between the tags of a block of HTML. 0: it as typed. */
    MARK_IN_HTML(WARNING),
    /** A note that is shown as text. 0: it as typed. */
    NOTE_UNREAD(WARNING),
    /** Rows meant as a table that are none. */
    TABLE_UNREAD(WARNING),
    /** A cell beyond a table's head, which is not shown. 0: how many columns there are. */
    TABLE_CELL_SURPLUS(WARNING),
    /** A bar in code in a table, which parts the cell in two. */
    TABLE_CODE_BAR(WARNING),
    /** A block that is opened and never closed. 0: how it opens, 1: how it closes. */
    BLOCK_UNCLOSED(ERROR, Stage.FORM),
    /** Attributes of a heading without closing brace. */
    ATTRIBUTES_UNCLOSED(ERROR, Stage.NAMES),
    /** Attributes behind a link or picture, which are left out. 0: they as typed. */
    ATTRIBUTES_IGNORED(WARNING),
    /** Something between the braces that is no attribute. 0: it as typed. */
    ATTRIBUTE_MALFORMED(ERROR, Stage.NAMES),
    /** An attribute that stood before in the same braces. 0: its key. */
    ATTRIBUTE_TWICE(ERROR, Stage.NAMES),
    /** An id with other than letters, digits, {@code - _ .}, or with {@code --}. 0: the id. */
    ANCHOR_INVALID(ERROR, Stage.NAMES),
    /** An anchor that stood before in the same file. 0: the anchor, 1: the line of the first. */
    ANCHOR_TWICE(ERROR, Stage.NAMES),
    /** A link to something else than http, https, mailto, tel or a page of the book. 0: the destination. */
    LINK_UNSAFE(ERROR),
    /** A link label that is defined nowhere. 0: the label. */
    REFERENCE_UNDEFINED(WARNING, Stage.REFERENCES),
    /** A footnote label that is defined nowhere. 0: the label. */
    FOOTNOTE_UNDEFINED(WARNING, Stage.REFERENCES),
    /** A footnote that nothing refers to. 0: the label. */
    FOOTNOTE_UNUSED(WARNING),
    /** A footnote defined before in the same file. 0: the label, 1: the line of the first. */
    FOOTNOTE_TWICE(ERROR),
    /** Words behind the fence of a piece of code that are no language. 0: they. */
    CODE_WORDS_UNSEEN(WARNING),
    /** A citation that cannot be read. 0: it as typed. */
    CITATION_MALFORMED(WARNING),
    /** A key such as {@code @gemeente} that looks like a citation and stays text. 0: the key. */
    CITATION_UNREAD(WARNING),
    /** An image without a text for who cannot see it. */
    IMAGE_WITHOUT_ALT(WARNING),
    /** A picture as an HTML tag without a text for who cannot see it. */
    IMAGE_TAG_WITHOUT_ALT(WARNING),
    /** Raw HTML of which a tag or attribute is left out. 0: the tag or attribute. */
    HTML_REMOVED(WARNING);

    private final Severity severity;
    private final Stage stage;
    private final Telling telling;
    private final String id;

    /** What a file says by itself, told at each place. */
    Code(Severity severity) {
        this(severity, Stage.CONTENT);
    }

    Code(Severity severity, Stage stage) {
        this(severity, stage, Telling.AT_EACH_PLACE);
    }

    Code(Severity severity, Stage stage, Telling telling) {
        this.severity = severity;
        this.stage = stage;
        this.telling = telling;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code as printed: {@code yaml-duplicate-key}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** How far a book has been read when this shows: causes come before consequences. */
    public Stage stage() {
        return stage;
    }

    /** Whether this is told at each place or once. */
    public Telling telling() {
        return telling;
    }
}
