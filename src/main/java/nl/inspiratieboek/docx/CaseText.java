package nl.inspiratieboek.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.KindSection;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactLine;
import nl.inspiratieboek.edition.FactText;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.LanguagePack;

/** A case, and a finding of one wherever it is shown. */
final class CaseText {

    private final Edition edition;
    private final LanguagePack language;
    private final Paper paper;

    CaseText(Edition edition, Paper paper) {
        this.edition = edition;
        this.language = edition.language();
        this.paper = paper;
    }

    /** Adds a case below its title. @param level of its headings, from 1 */
    void add(Case theCase, int level) {
        if (edition.isDraft(edition.addresses().of(theCase))) {
            paper.remark(language.text("draft.page"));
        }
        if (theCase.fictional()) {
            paper.remark(language.text("case.fictional.text"));
        }
        facts(theCase);
        paper.prose(theCase.narrative(), level - 2);
        for (KindSection section : theCase.sections()) {
            paper.prose(section.whole(), level - 2);
            section.findings().forEach(finding -> add(finding, level, false));
        }
        if (!theCase.notSeen().isEmpty()) {
            String themes = theCase.notSeen().stream().map(this::themeTitle).collect(Collectors.joining("; "));
            paper.remark(language.text("docx.not-seen") + " " + themes);
        }
    }

    /**
     * Adds a finding.
     *
     * @param level that of the heading above it
     * @param away whether it stands outside its case, which is then named
     */
    void add(Finding finding, int level, boolean away) {
        paper.titled(finding.whole(), level - 2, () -> {
            if (away) {
                Case home = edition.theCase(finding.id().caseId());
                paper.remark(language.text("docx.case"), home.title(), paper.address(edition.addresses().home(finding.id())));
            }
            finding.theme().filter(unused -> !away).ifPresent(theme -> paper.remark(
                    language.text("finding.theme"),
                    themeTitle(theme),
                    paper.address(Target.of(edition.addresses().ofTheme(theme)))));
            if (finding.basis() != Basis.NOT_STATED) {
                paper.remark(language.text("theme.known") + " " + language.text("basis." + finding.basis().id()));
            }
            finding.answers().forEach(answered -> answers(finding, answered));
            if (finding.withoutResult()) {
                paper.remark(language.text("finding.no-result"));
            }
        });
    }

    private void answers(Finding finding, FindingId answered) {
        Finding question = edition.woven().findings().get(answered);
        if (question == null) {
            return;
        }
        boolean here = answered.caseId().equals(finding.id().caseId());
        String where = here ? "" : " (" + edition.theCase(answered.caseId()).shortName() + ")";
        paper.remark(
                language.text(finding.ourReading() ? "finding.may-answer" : "finding.answers"),
                question.title() + where,
                paper.address(edition.addresses().home(answered)));
    }

    private String themeTitle(String id) {
        return edition.woven().theme(id).map(use -> use.theme().title()).orElse(id);
    }

    private void facts(Case theCase) {
        List<FactLine> lines = FactLine.of(theCase, language);
        if (lines.isEmpty()) {
            return;
        }
        paper.facts(rows -> {
            rows.head(language.text("docx.fact"), language.text("docx.value"));
            for (int i = 0; i < theCase.facts().size(); i++) {
                Fact fact = theCase.facts().get(i);
                FactLine line = lines.get(i);
                Optional<String> year = line.year().map(when -> language.text("docx.year", when));
                rows.add(line.label(), words(fact, line), line.url(), line.sources(), year, line.note());
            }
            theCase.reviewed().ifPresent(date -> rows.add(
                    language.text("case.reviewed"),
                    FactText.date(date, language),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        });
    }

    /** Items are divided so that who reads the file again finds them: an item may have a comma or an 'and' of its own. */
    private static String words(Fact fact, FactLine line) {
        return fact.value() instanceof FactValue.Items items
                ? String.join("; ", items.items())
                : line.url().orElse(line.words());
    }
}
