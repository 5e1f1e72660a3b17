package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.weave.Answered;
import nl.inspiratieboek.weave.Answers;

/**
 * The finder from bottleneck to solution, holes included: template {@code finder}.
 *
 * @param frame what every page has
 * @param title its title
 * @param lead what it is
 * @param jumps the lists, with how long they are
 * @param lists for each kind that another answers: answered, tried without result, open
 */
record FinderView(FrameView frame, String title, String lead, List<Jump> jumps, List<AnswerList> lists)
        implements PageView {

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
     * One of the three lists of a kind.
     *
     * @param listId its id
     * @param listTitle its name
     * @param listCount how many findings are on it
     * @param listText what it says of them
     * @param pairs its findings
     */
    record AnswerList(String listId, String listTitle, String listCount, String listText, List<Pair> pairs) {}

    /**
     * A bottleneck with what answers it.
     *
     * @param questionWindow the bottleneck's window
     * @param question the bottleneck
     * @param bridge the window between the two
     * @param bridged whether the window is lit
     * @param replies the solutions
     * @param hole whether there is none
     */
    record Pair(
            KindView questionWindow, End question, KindView bridge, boolean bridged, List<End> replies, boolean hole) {}

    /**
     * A finding at one side.
     *
     * @param endHref its home
     * @param endTitle its title
     * @param endCase its case
     * @param endRemark that it had no result
     */
    record End(String endHref, String endTitle, CaseLink endCase, Optional<String> endRemark) {}

    static FinderView of(Edition edition) {
        PageLinks links = PageLinks.from(edition.addresses().finder());
        String title = Frames.of(edition, links).finderName();
        List<AnswerList> lists = edition.woven().answers().stream()
                .flatMap(answers -> lists(edition, links, answers))
                .toList();
        String lead = edition.language().text("finder.lead");
        return new FinderView(
                Frames.of(edition, links).frame(title, lead),
                title,
                lead,
                lists.stream()
                        .map(list -> new Jump(
                                links.href(Target.of(links.page(), list.listId())), list.listTitle(), list.listCount()))
                        .toList(),
                lists);
    }

    private static Stream<AnswerList> lists(Edition edition, PageLinks links, Answers answers) {
        return Stream.of(
                list(edition, links, answers, "answered", answers.answered()),
                list(edition, links, answers, "without-result", answers.withoutResult()),
                list(edition, links, answers, "open", answers.open()));
    }

    private static AnswerList list(
            Edition edition, PageLinks links, Answers answers, String name, List<Answered> members) {
        LanguagePack language = edition.language();
        boolean alone = edition.woven().answers().size() == 1;
        String key = "finder." + name;
        return new AnswerList(
                "--" + name + "-" + answers.question().id() + "-" + answers.answer().id(),
                // Several kinds may be answered; then the name says which.
                alone
                        ? language.text(key)
                        : language.text(
                                "finder.of-kind",
                                Frames.capital(answers.question().plural()),
                                language.text(key)),
                language.number(members.size()),
                members.isEmpty()
                        ? language.text("finder.empty")
                        : language.text(
                                key + ".text",
                                answers.question().plural(),
                                answers.answer().singular(),
                                answers.question().singular()),
                members.stream()
                        .map(one -> new Pair(
                                edition.view(answers.question()),
                                end(edition, links, one.question()),
                                edition.view(answers.answer()),
                                name.equals("answered"),
                                one.answers().stream().map(answer -> end(edition, links, answer)).toList(),
                                one.answers().isEmpty()))
                        .toList());
    }

    private static End end(Edition edition, PageLinks links, Finding finding) {
        return new End(
                links.href(edition.addresses().home(finding.id())),
                finding.title(),
                CaseLink.of(edition, links, edition.theCase(finding.id().caseId())),
                finding.withoutResult()
                        ? Optional.of(edition.language().text("finding.without-result"))
                        : Optional.empty());
    }

    @Override
    public String template() {
        return "finder";
    }
}
