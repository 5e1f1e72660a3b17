package nl.inspiratieboek.book;

import java.util.stream.Stream;

/**
 * The pages that the generator makes and no author writes. Each stands only in a book that has something to show on it, and
 * nothing leads to one that does not stand.
 */
public enum MadePage {
    /** Cases against themes: something must be said of a theme. */
    MATRIX("matrix", "matrix") {
        @Override
        public boolean standsIn(Book book) {
            return book.cases().stream()
                    .anyMatch(each -> !each.notSeen().isEmpty()
                            || each.findings().stream().anyMatch(finding -> finding.theme().isPresent()));
        }
    },
    /** Cases side by side: of a single one there is nothing to compare. */
    COMPARE("compare", "compare") {
        @Override
        public boolean standsIn(Book book) {
            return book.cases().size() > 1
                    && book.cases().stream().anyMatch(each -> !each.facts().isEmpty() || !each.findings().isEmpty());
        }
    },
    /** Where cases lie: the book has an outline of its land, and some case says where on it it is. */
    MAP("map-page", "map") {
        @Override
        public boolean standsIn(Book book) {
            return !book.onMap().isEmpty();
        }
    },
    /** What a reader keeps for himself: there must be a case to keep something of. */
    SELECTION("selection", "selection") {
        @Override
        public boolean standsIn(Book book) {
            return !book.cases().isEmpty();
        }
    },
    /** From question to answer: there must be a finding that another kind may answer. */
    FINDER("finder", "finder") {
        @Override
        public boolean standsIn(Book book) {
            return book.settings().kinds().stream()
                    .flatMap(kind -> kind.answers().stream())
                    .flatMap(question -> book.settings().kind(question).stream())
                    .anyMatch(question -> book.cases().stream().anyMatch(each -> !each.findings(question).isEmpty()));
        }
    },
    /** The index at the back: a term, a theme, or a name among the facts. */
    REGISTER("register", "register") {
        @Override
        public boolean standsIn(Book book) {
            Stream<Fact> facts = book.cases().stream().flatMap(each -> each.facts().stream());
            return !book.terms().isEmpty()
                    || book.chapters().stream().anyMatch(chapter -> !chapter.themes().isEmpty())
                    || facts.anyMatch(fact -> !fact.names().isEmpty());
        }
    },
    /** What words mean. */
    GLOSSARY("glossary-page", "glossary") {
        @Override
        public boolean standsIn(Book book) {
            return !book.terms().isEmpty();
        }
    },
    /** What the book rests on. */
    SOURCES("sources-page", "sources") {
        @Override
        public boolean standsIn(Book book) {
            return !book.references().isEmpty();
        }
    },
    /** The book as data, and what each column of it means. */
    DATA("data-page", "data") {
        @Override
        public boolean standsIn(Book book) {
            return !book.cases().isEmpty();
        }
    },
    /** The page of search. */
    SEARCH("search-page", "search") {
        @Override
        public boolean standsIn(Book book) {
            return true;
        }
    },
    /** How a reader takes the book along. */
    OFFLINE("offline-page", "offline") {
        @Override
        public boolean standsIn(Book book) {
            return book.settings().offline();
        }
    },
    /** What a web server shows for an address without a page. */
    NOT_FOUND("not-found", "not-found") {
        @Override
        public boolean standsIn(Book book) {
            return true;
        }
    };

    private final String id;
    private final String key;

    MadePage(String id, String key) {
        this.id = id;
        this.key = key;
    }

    /** What its address is called in the language files. */
    public String id() {
        return id;
    }

    /** What the texts about it begin with in the language files. */
    public String key() {
        return key;
    }

    /** Whether a book has something to show on it. */
    public abstract boolean standsIn(Book book);
}
