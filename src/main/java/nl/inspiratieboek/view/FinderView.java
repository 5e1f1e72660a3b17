package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.AnswerList;
import nl.inspiratieboek.edition.AnswerList.State;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.weave.Answered;
import nl.inspiratieboek.weave.ThemeUse;

/**
 * The finder from bottleneck to solution, holes included: template {@code finder}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param jumps the lists, with how long they are
 * @param lists for each kind that another answers: answered, possibly answered, tried without result, open
 */
record FinderView(PageHead head, String title, String lead, List<Jump> jumps, List<ListView> lists)
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
     */
    record ListView(String listId, String listTitle, String listCount, String listText, List<Group> groups) {
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

    static FinderView of(Edition edition, PageLinks links) {
        String title = edition.title(MadePage.FINDER);
        List<ListView> lists =
                AnswerList.of(edition).stream().map(list -> list(edition, links, list)).toList();
        String lead = edition.language().text("finder.lead");
        return new FinderView(
                PageHead.of(title, lead),
                title,
                lead,
                lists.stream()
                        .map(list -> new Jump(
                                links.href(Target.of(links.page(), list.listId())), list.listTitle(), list.listCount()))
                        .toList(),
                lists);
    }

    private static ListView list(Edition edition, PageLinks links, AnswerList list) {
        return new ListView(
                list.id(),
                list.title(),
                edition.language().number(list.members().size()),
                list.text(),
                groups(edition, links, list));
    }

    private static List<Group> groups(Edition edition, PageLinks links, AnswerList list) {
        // What has no theme comes after all that has one.
        Map<String, List<Answered>> byTheme = new LinkedHashMap<>();
        list.members().forEach(one -> one.question().theme().ifPresent(
                theme -> byTheme.computeIfAbsent(theme, unused -> new ArrayList<>()).add(one)));
        list.members().stream()
                .filter(one -> one.question().theme().isEmpty())
                .forEach(one -> byTheme.computeIfAbsent("", unused -> new ArrayList<>()).add(one));
        List<Group> groups = new ArrayList<>();
        byTheme.forEach((id, themed) -> {
            Optional<Theme> theme = edition.woven().theme(id).map(ThemeUse::theme);
            groups.add(new Group(
                    theme.map(Theme::title).orElseGet(() -> edition.language().text("chapter.other")),
                    theme.map(found -> links.href(edition.addresses().of(found))),
                    edition.view(list.answers().question()),
                    themed.stream().map(one -> pair(edition, links, list, one)).toList()));
        });
        return groups;
    }

    private static Pair pair(Edition edition, PageLinks links, AnswerList list, Answered one) {
        String home = one.question().id().caseId();
        return new Pair(
                end(
                        edition,
                        links,
                        one.question(),
                        true,
                        FindingRemark.ofQuestion(one.question(), edition.language())),
                edition.view(list.answers().answer()),
                list.state() == State.ANSWERED,
                list.state() == State.POSSIBLE,
                one.answers().stream()
                        // That a solution comes from elsewhere is the news.
                        .map(answer -> end(
                                edition,
                                links,
                                answer,
                                !answer.id().caseId().equals(home),
                                FindingRemark.ofAnswer(answer, edition.language())))
                        .toList(),
                one.answers().isEmpty());
    }

    private static End end(
            Edition edition, PageLinks links, Finding finding, boolean named, Optional<String> remark) {
        return new End(
                links.href(edition.addresses().home(finding.id())),
                finding.title(),
                Optional.of(finding.id().caseId())
                        .filter(unused -> named)
                        .map(id -> CaseLink.of(edition, links, edition.theCase(id))),
                remark);
    }

    @Override
    public String template() {
        return "finder";
    }
}
