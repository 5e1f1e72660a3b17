package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.AnswerList.State;
import nl.inspiratieboek.edition.AnswerList;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.PageLimits.Limit;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.FinderView.End;
import nl.inspiratieboek.view.FinderView.Group;
import nl.inspiratieboek.view.FinderView.Jump;
import nl.inspiratieboek.view.FinderView.ListView;
import nl.inspiratieboek.view.FinderView.Pair;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.weave.Answered;
import nl.inspiratieboek.weave.ThemeUse;

/** Makes the finder, in a large book on several pages: the first names all lists, each page has some findings of them. */
final class FinderParts {

    private final Edition edition;
    private final SitePath page;
    private final List<AnswerList> lists;
    private final List<List<Member>> parts;
    private final List<SitePath> addresses = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** A finding on its list. */
    private record Member(AnswerList list, Answered answered) {}

    private FinderParts(Edition edition) {
        this.edition = edition;
        this.page = edition.addresses().of(MadePage.FINDER);
        this.lists = AnswerList.of(edition);
        Limit limit = edition.limits().finder();
        List<Member> all = lists.stream()
                .flatMap(list -> byTheme(list.members()).values().stream()
                        .flatMap(List::stream)
                        .map(one -> new Member(list, one)))
                .toList();
        boolean whole = all.stream().mapToInt(FinderParts::weight).sum() <= limit.whole();
        this.parts = whole ? List.of(all) : CasePart.cut(all, FinderParts::weight, limit.part());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (List<Member> part : parts) {
            addresses.add(edition.addresses().part(page, addresses.size() + 1));
            String title = part.isEmpty() ? "" : part.get(0).list().title();
            int number = numbers.merge(title, 1, Integer::sum);
            names.add(number == 1
                    ? title
                    : edition.language().text("parts.again", title, edition.language().number(number)));
        }
    }

    static FinderParts of(Edition edition) {
        return new FinderParts(edition);
    }

    /** A page for each part. */
    List<PageMaker> pages() {
        return PageMaker.ofParts(addresses, this::view);
    }

    private FinderView view(PageLinks links, int part) {
        String lead = edition.language().text("finder.lead");
        PageHead whole = PageHead.of(edition.title(MadePage.FINDER), lead).using(Tool.FINDER);
        PageHead head = part == 0 ? whole : PageHead.ofPart(edition, whole, page, names.get(part));
        List<ListView> shown = lists.stream()
                .filter(list -> part == 0 || !members(list, part).isEmpty())
                .map(list -> list(links, list, part))
                .toList();
        return new FinderView(
                head,
                head.title(),
                lead,
                lists.stream()
                        .map(list -> new Jump(
                                links.href(Target.of(first(list), list.id())),
                                list.title(),
                                edition.language().number(list.members().size())))
                        .toList(),
                shown,
                PartsView.of(edition, links, addresses, names));
    }

    private ListView list(PageLinks links, AnswerList list, int part) {
        List<Answered> members = members(list, part);
        return new ListView(
                list.id(),
                list.title(),
                edition.language().number(list.members().size()),
                list.text(),
                groups(links, list, members),
                Optional.of(first(list))
                        .filter(unused -> members.isEmpty() && !list.members().isEmpty())
                        .map(first -> new LinkView(
                                links.href(Target.of(first, list.id())), edition.language().text("finder.more"))));
    }

    private List<Answered> members(AnswerList list, int part) {
        if (parts.size() == 1) {
            return list.members();
        }
        return parts.get(part).stream()
                .filter(member -> member.list().id().equals(list.id()))
                .map(Member::answered)
                .toList();
    }

    /** The page on which a list begins. */
    private SitePath first(AnswerList list) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).stream().anyMatch(member -> member.list().id().equals(list.id()))) {
                return addresses.get(i);
            }
        }
        return page;
    }

    private static int weight(Member member) {
        return 1 + member.answered().answers().size();
    }

    private static Map<String, List<Answered>> byTheme(List<Answered> members) {
        // What has no theme comes after all that has one.
        Map<String, List<Answered>> byTheme = new LinkedHashMap<>();
        members.forEach(one -> one.question().theme().ifPresent(
                theme -> byTheme.computeIfAbsent(theme, unused -> new ArrayList<>()).add(one)));
        members.stream()
                .filter(one -> one.question().theme().isEmpty())
                .forEach(one -> byTheme.computeIfAbsent("", unused -> new ArrayList<>()).add(one));
        return byTheme;
    }

    private List<Group> groups(PageLinks links, AnswerList list, List<Answered> members) {
        Map<String, List<Answered>> byTheme = byTheme(members);
        List<Group> groups = new ArrayList<>();
        byTheme.forEach((id, themed) -> {
            Optional<Theme> theme = edition.woven().theme(id).map(ThemeUse::theme);
            groups.add(new Group(
                    theme.map(Theme::title).orElseGet(() -> edition.language().text("chapter.other")),
                    theme.map(found -> links.href(edition.addresses().of(found))),
                    edition.view(list.answers().question()),
                    themed.stream().map(one -> pair(links, list, one)).toList()));
        });
        return groups;
    }

    private Pair pair(PageLinks links, AnswerList list, Answered one) {
        String home = one.question().id().caseId();
        return new Pair(
                end(
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
                                links,
                                answer,
                                !answer.id().caseId().equals(home),
                                FindingRemark.ofAnswer(answer, edition.language())))
                        .toList(),
                one.answers().isEmpty());
    }

    private End end(
            PageLinks links, Finding finding, boolean named, Optional<String> remark) {
        return new End(
                links.href(edition.addresses().home(finding.id())),
                finding.title(),
                Optional.of(finding.id().caseId())
                        .filter(unused -> named)
                        .map(id -> CaseLink.of(edition, links, edition.theCase(id))),
                remark);
    }
}
