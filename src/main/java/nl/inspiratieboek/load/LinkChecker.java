package nl.inspiratieboek.load;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.book.AnchorAliases;
import nl.inspiratieboek.book.LinkTarget;
import nl.inspiratieboek.book.Medium;
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
    private final Set<SourcePath> faulty;
    private final Map<SourcePath, Document> documents = new HashMap<>();
    private final Map<SourcePath, Map<String, String>> otherAnchors = new HashMap<>();
    private final Map<SourcePath, Map<String, String>> aliases = new HashMap<>();
    private final LinkHints hints;
    private final ProblemList problems;

    /**
     * A checker.
     *
     * @param documents every page
     * @param media images and downloads
     * @param made pages that the generator makes, such as {@code matrix.html}
     * @param introductions pages that are there, whether written or not
     * @param faulty files that are there but could not be read
     */
    LinkChecker(
            List<Document> documents,
            List<Medium> media,
            Set<SourcePath> made,
            Set<SourcePath> introductions,
            Set<SourcePath> faulty,
            ProblemList problems) {
        for (Document document : documents) {
            anchors.put(document.path(), document.markdown().anchors());
            this.documents.put(document.path(), document);
        }
        introductions.forEach(path -> anchors.putIfAbsent(path, Set.of()));
        media.forEach(medium -> this.media.put(medium.path(), medium));
        this.made = made;
        this.faulty = faulty;
        this.problems = problems;
        Map<String, SourcePath> byLowerCase = new HashMap<>();
        Set<String> names = new TreeSet<>();
        Set<String> folders = new HashSet<>();
        folders.add("");
        for (Set<SourcePath> known : List.of(anchors.keySet(), this.media.keySet(), made)) {
            known.forEach(path -> {
                byLowerCase.put(path.value().toLowerCase(Locale.ROOT), path);
                names.add(path.value());
                for (SourcePath in = path.parent(); folders.add(in.value()); in = in.parent()) {
                    // Each folder, up to the first that was met before.
                }
            });
        }
        hints = new LinkHints(Set.copyOf(anchors.keySet()), folders, byLowerCase, names);
    }

    /** What links call by other programs' names; all documents must have been checked. */
    AnchorAliases aliases() {
        return new AnchorAliases(aliases);
    }

    void check(Document document) {
        document.markdown().body().links().forEach(link -> check(document.path(), link));
    }

    private void check(SourcePath from, LinkUse link) {
        LinkTarget target = LinkTarget.of(from, link.destination());
        if (target instanceof LinkTarget.Impossible impossible) {
            impossible(from, link, impossible.reason());
        } else if (target instanceof LinkTarget.Inside inside) {
            inside(from, link, inside);
        } else if (link.image()) {
            report(Code.IMAGE_ELSEWHERE, link, Optional.empty(), link.destination());
        }
    }

    private void impossible(SourcePath from, LinkUse link, LinkTarget.Reason reason) {
        switch (reason) {
            case EMPTY -> report(Code.LINK_EMPTY, link, Optional.empty());
            case ABSOLUTE -> report(Code.LINK_ABSOLUTE, link, hints.absolute(from, link.destination()), link.destination());
            case OUTSIDE -> report(Code.LINK_OUTSIDE, link, Optional.empty(), link.destination());
            case ENCODING -> report(Code.LINK_ENCODING, link, Optional.empty(), link.destination());
            case SCHEME -> {
                // The markdown room reports it, with raw HTML's.
            }
        }
    }

    private void inside(SourcePath from, LinkUse link, LinkTarget.Inside inside) {
        SourcePath path = inside.path();
        if (faulty.contains(path)) {
            return;
        }
        if (link.image()) {
            image(from, link, path);
        } else if (anchors.containsKey(path)) {
            inside.anchor().ifPresent(anchor -> anchor(link, path, anchor));
        } else if (!media.containsKey(path) && !made.contains(path)) {
            unknown(from, link, path);
        }
    }

    private void anchor(LinkUse link, SourcePath path, String anchor) {
        // Browsers know where the top of a page is.
        if (anchors.get(path).contains(anchor) || anchor.equals("top")) {
            return;
        }
        Map<String, String> others = otherAnchors.computeIfAbsent(path, this::otherAnchors);
        Optional<String> ours = Optional.ofNullable(others.get(Normalizer.normalize(anchor, Normalizer.Form.NFC)));
        if (ours.isPresent()) {
            aliases.computeIfAbsent(path, unused -> new HashMap<>()).put(anchor, ours.get());
        } else {
            Optional<String> near = Nearest.nearest(anchor, anchors.get(path));
            report(Code.DEAD_ANCHOR, link, near, anchor, path.value());
        }
    }

    private Map<String, String> otherAnchors(SourcePath path) {
        return Optional.ofNullable(documents.get(path))
                .map(document -> document.markdown().otherAnchors())
                .orElse(Map.of());
    }

    private void image(SourcePath from, LinkUse link, SourcePath path) {
        Medium medium = media.get(path);
        if (medium == null) {
            unknown(from, link, path);
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

    private void unknown(SourcePath from, LinkUse link, SourcePath path) {
        LinkHints.Hint hint = hints.unknown(from, link.destination(), path, link.image());
        report(hint.code(), link, hint.suggestion(), hint.named());
    }

    private void report(Code code, LinkUse link, Optional<String> suggestion, String... arguments) {
        problems.add(new Problem(code, link.place(), List.of(arguments), suggestion));
    }
}
