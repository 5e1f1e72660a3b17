package nl.inspiratieboek.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.drawing.HouseDrawing;
import nl.inspiratieboek.drawing.HouseDrawing.Gable;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
import nl.inspiratieboek.drawing.HouseDrawing.Window;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.weave.HouseShape;

/** The houses of a book's cases. */
public final class Houses {

    /** A book with more cases has pages without houses of all: nobody could see them, and every theme would repeat them. */
    private static final int MOST_DRAWN = 200;

    /** Where there are more, the houses that say nothing would hide those that do. */
    public static final int MOST_IN_ONE_STREET = 40;

    private final Edition edition;

    private Houses(Edition edition) {
        this.edition = edition;
    }

    /** The houses of an edition. */
    public static Houses of(Edition edition) {
        return new Houses(edition);
    }

    /** Whether a page that is about something else can show the house of every case. */
    public boolean areFew() {
        return edition.book().cases().size() <= MOST_DRAWN;
    }

    /** Whether all houses still stand in one street. */
    public boolean areOneStreet() {
        return edition.book().cases().size() <= MOST_IN_ONE_STREET;
    }

    /** A case's house with all its windows lit. */
    public HouseView lit(Case theCase) {
        return house(theCase, finding -> Light.LIT);
    }

    /** A case's house, each window as the function says. */
    public HouseView house(Case theCase, Function<Finding, Light> light) {
        HouseShape shape = edition.woven().shapes().get(theCase.id());
        List<Window> windows = theCase.findings().stream()
                .map(finding -> new Window(edition.indexOf(finding.kind()), light.apply(finding)))
                .toList();
        return HouseView.of(HouseDrawing.of(doorNumber(theCase), shape.bays(), gable(shape), windows));
    }

    /** The house number as readers see it; none for a case without. */
    public Optional<String> number(Case theCase) {
        return theCase.number().isPresent()
                ? Optional.of(Integer.toString(theCase.number().getAsInt()))
                : Optional.empty();
    }

    /** '10 bevindingen: 3 gemene delers, …'; nothing of a case without. */
    public Optional<String> contents(Case theCase) {
        if (theCase.findings().isEmpty()) {
            return Optional.empty();
        }
        LanguagePack language = edition.language();
        List<String> parts = edition.book().settings().kinds().stream()
                .filter(kind -> !theCase.findings(kind).isEmpty())
                .map(kind -> ofKind(kind, theCase.findings(kind).size()))
                .toList();
        String total = language.count("count.findings", theCase.findings().size());
        return Optional.of(total + ": " + String.join(", ", parts));
    }

    /** '3 gemene delers'. */
    public String ofKind(Kind kind, int number) {
        return edition.language().number(number) + " " + (number == 1 ? kind.singular() : kind.plural());
    }

    private int doorNumber(Case theCase) {
        return theCase.number().orElseGet(() -> edition.book().cases().indexOf(theCase) + 1);
    }

    private static Gable gable(HouseShape shape) {
        return switch (shape.form()) {
            case TRAP -> Gable.STEPPED;
            case PUNT -> Gable.POINTED;
            case PLAT -> Gable.FLAT;
        };
    }
}
