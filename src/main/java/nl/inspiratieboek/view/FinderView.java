package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.edition.KindView;

/**
 * The finder from bottleneck to solution, holes included: template {@code finder}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param jumps the lists, with how long they are
 * @param lists for each kind that another answers: answered, possibly answered, tried without result, open
 * @param parts where it goes on in a large book
 */
record FinderView(
        PageHead head, String title, String lead, List<Jump> jumps, List<ListView> lists, Optional<PartsView> parts)
        implements PageContent {

    FinderView {
        jumps = List.copyOf(jumps);
        lists = List.copyOf(lists);
    }

    /**
     * A list to jump to.
     *
     * @param jumpHref its place
     * @param jumpText its name
     * @param jumpCount how many findings are on it
     */
    record Jump(String jumpHref, String jumpText, String jumpCount) {}

    /**
     * One of the four lists of a kind.
     *
     * @param listId its id
     * @param listTitle its name
     * @param listCount how many findings are on it
     * @param listText what it says of them
     * @param groups its findings by theme, each theme where its first finding stands
     * @param listMore the page where it begins, if that is another
     */
    record ListView(String listId, String listTitle, String listCount, String listText, List<Group> groups,
            Optional<LinkView> listMore) {
        ListView {
            groups = List.copyOf(groups);
        }
    }

    /**
     * The findings of one theme on a list.
     *
     * @param groupTitle the theme
     * @param groupHref its page; none for findings without a theme
     * @param groupWindow the window of its kind
     * @param pairs its findings
     */
    record Group(String groupTitle, Optional<String> groupHref, KindView groupWindow, List<Pair> pairs) {
        Group {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * A bottleneck with what answers it.
     *
     * @param question the bottleneck
     * @param bridge the window between the two
     * @param bridged whether the window is lit
     * @param perhaps whether it is only drawn, in dashes: an answer by the editor's reading
     * @param replies the solutions
     * @param hole whether there is none
     */
    record Pair(
            End question, KindView bridge, boolean bridged, boolean perhaps, List<End> replies, boolean hole) {}

    /**
     * A finding at one side.
     *
     * @param endHref its home
     * @param endTitle its title
     * @param endCase its case; none for a solution of the same case as its bottleneck
     * @param endRemark that it had no result, or is a possible answer only
     */
    record End(String endHref, String endTitle, Optional<CaseLink> endCase, Optional<String> endRemark) {}

    @Override
    public String template() {
        return "finder";
    }
}
