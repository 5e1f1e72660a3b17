package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.book.LinkTarget;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.LinkUse;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.SourcePath;

/** Checks that every relative link and image leads somewhere: the file, in the case it is written in, and the anchor. */
final class LinkChecker {

    private final Map<SourcePath, Set<String>> anchors = new HashMap<>();
    private final Map<SourcePath, Medium> media = new HashMap<>();
    private final Set<SourcePath> shown = new HashSet<>();
    private final Set<SourcePath> made;
    private final Map<SourcePath, String> unmade;
    private final Set<SourcePath> faulty;
    private final Map<String, SourcePath> byLowerCase = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final ProblemList problems;

    /**
     * A checker.
     *
     * @param documents every page
     * @param media images and downloads
     * @param made pages that the generator makes, such as {@code matrix.html}
     * @param unmade pages that it would make if the book had something to show on them, with what the book lacks
     * @param faulty files that are there but could not be read
     */
    LinkChecker(
            List<Document> documents,
            List<Medium> media,
            Set<SourcePath> made,
            Map<SourcePath, String> unmade,
            Set<SourcePath> faulty,
            ProblemList problems) {
        for (Document document : documents) {
            Set<String> own = new HashSet<>();
            document.markdown().headings().forEach((Heading heading) -> own.add(heading.anchor()));
            anchors.put(document.path(), own);
        }
        media.forEach(medium -> this.media.put(medium.path(), medium));
        this.made = made;
        this.unmade = unmade;
        this.faulty = faulty;
        this.problems = problems;
        for (Set<SourcePath> known : List.of(anchors.keySet(), this.media.keySet(), made)) {
            known.forEach(path -> {
                byLowerCase.put(path.value().toLowerCase(Locale.ROOT), path);
                names.add(path.value());
            });
        }
    }

    void check(Document document) {
        document.markdown().body().links().forEach(link -> check(document.path(), link));
    }

    private void check(SourcePath from, LinkUse link) {
        LinkTarget target = LinkTarget.of(from, link.destination());
        if (target instanceof LinkTarget.Impossible impossible) {
            impossible(link, impossible.reason());
        } else if (target instanceof LinkTarget.Inside inside) {
            inside(link, inside);
        } else if (link.image()) {
            report(Code.IMAGE_ELSEWHERE, link, Optional.empty(), link.destination());
        }
    }

    private void impossible(LinkUse link, LinkTarget.Reason reason) {
        switch (reason) {
            case EMPTY -> report(Code.LINK_EMPTY, link, Optional.empty());
            case ABSOLUTE -> report(Code.LINK_ABSOLUTE, link, Optional.empty(), link.destination());
            case OUTSIDE -> report(Code.LINK_OUTSIDE, link, Optional.empty(), link.destination());
            case ENCODING -> report(Code.LINK_ENCODING, link, Optional.empty(), link.destination());
            case SCHEME -> {
                // The markdown room reports it, with raw HTML's.
            }
        }
    }

    private void inside(LinkUse link, LinkTarget.Inside inside) {
        SourcePath path = inside.path();
        if (faulty.contains(path)) {
            return;
        }
        if (link.image()) {
            image(link, path);
        } else if (anchors.containsKey(path)) {
            inside.anchor().filter(anchor -> !anchors.get(path).contains(anchor)).ifPresent(anchor -> report(
                    Code.DEAD_ANCHOR,
                    link,
                    Nearest.nearest(anchor, new TreeSet<>(anchors.get(path))),
                    anchor,
                    path.value()));
        } else if (!media.containsKey(path) && !made.contains(path)) {
            unknown(link, path);
        }
    }

    private void image(LinkUse link, SourcePath path) {
        Medium medium = media.get(path);
        if (medium == null) {
            unknown(link, path);
            return;
        }
        shown.add(path);
        medium.fault().ifPresent(fault -> report(code(fault), link, Optional.empty(), path.value()));
    }

    /** Reports the faulty pictures that no text shows, at the file itself; all documents must have been checked. */
    void checkUnused() {
        media.values().stream().filter(medium -> !shown.contains(medium.path())).forEach(medium -> medium.fault()
                .ifPresent(fault -> problems.add(unusedCode(fault), Place.startOf(medium.path().value()))));
    }

    private static Code code(Medium.Fault fault) {
        return switch (fault) {
            case EMPTY -> Code.IMAGE_EMPTY;
            case CUT_OFF -> Code.IMAGE_CUT_OFF;
            case OTHER_TYPE -> Code.IMAGE_OTHER_TYPE;
            case TOO_LARGE -> Code.IMAGE_TOO_LARGE;
            case TOO_COMPLEX -> Code.IMAGE_TOO_COMPLEX;
        };
    }

    private static Code unusedCode(Medium.Fault fault) {
        return switch (fault) {
            case EMPTY -> Code.UNUSED_IMAGE_EMPTY;
            case CUT_OFF -> Code.UNUSED_IMAGE_CUT_OFF;
            case OTHER_TYPE -> Code.UNUSED_IMAGE_OTHER_TYPE;
            case TOO_LARGE -> Code.UNUSED_IMAGE_TOO_LARGE;
            case TOO_COMPLEX -> Code.UNUSED_IMAGE_TOO_COMPLEX;
        };
    }

    private void unknown(LinkUse link, SourcePath path) {
        Optional<SourcePath> absent = unmade.keySet().stream()
                .filter(page -> !link.image() && page.value().equalsIgnoreCase(path.value()))
                .findFirst();
        if (absent.isPresent()) {
            report(Code.PAGE_NOT_MADE, link, Optional.empty(), absent.get().value(), unmade.get(absent.get()));
            return;
        }
        SourcePath otherCase = byLowerCase.get(path.value().toLowerCase(Locale.ROOT));
        Optional<String> suggestion = otherCase != null
                ? Optional.of(otherCase.value())
                : Nearest.nearest(path.value(), names);
        report(link.image() ? Code.DEAD_IMAGE : Code.DEAD_LINK, link, suggestion, path.value());
    }

    private void report(Code code, LinkUse link, Optional<String> suggestion, String... arguments) {
        problems.add(new Problem(code, link.place(), List.of(arguments), suggestion));
    }
}
