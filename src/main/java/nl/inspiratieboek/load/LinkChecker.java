package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.inspiratieboek.book.LinkTarget;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.LinkUse;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/** Checks that every relative link and image leads somewhere: the file, in the case it is written in, and the anchor. */
final class LinkChecker {

    private final Map<SourcePath, Set<String>> anchors = new HashMap<>();
    private final Map<SourcePath, Medium> media = new HashMap<>();
    private final Set<SourcePath> files = new HashSet<>();
    private final Set<SourcePath> meant = new HashSet<>();
    private final Set<SourcePath> made;
    private final Predicate<SourcePath> faulty;
    private final Set<SourcePath> withLostNames = new HashSet<>();
    private final Map<SourcePath, Nearest> nearAnchors = new HashMap<>();
    private final FileSuggestions suggestions;
    private final ProblemList problems;

    /**
     * A checker.
     *
     * @param documents every page
     * @param media the images and downloads that were read
     * @param tree all files there are
     * @param made pages that the generator makes, such as {@code matrix.html}
     * @param faulty whether a page may be there but was not read
     */
    LinkChecker(
            List<Document> documents,
            List<Medium> media,
            SourceTree tree,
            Set<SourcePath> made,
            Predicate<SourcePath> faulty,
            ProblemList problems) {
        for (Document document : documents) {
            Set<String> own = new HashSet<>();
            document.markdown().headings().forEach((Heading heading) -> own.add(heading.anchor()));
            anchors.put(document.path(), own);
            if (!document.markdown().isWhole()) {
                withLostNames.add(document.path());
            }
        }
        media.forEach(medium -> this.media.put(medium.path(), medium));
        this.made = made;
        this.faulty = faulty;
        tree.media().forEach(file -> files.add(file.path()));
        this.problems = problems;
        Set<SourcePath> all = new TreeSet<>(made);
        all.addAll(anchors.keySet());
        all.addAll(files);
        this.suggestions = new FileSuggestions(all);
    }

    void check(Document document) {
        document.markdown().body().links().forEach(link -> check(document.path(), link));
    }

    private void check(SourcePath from, LinkUse link) {
        LinkTarget target = LinkTarget.of(from, link.destination());
        if (target instanceof LinkTarget.Impossible impossible) {
            impossible(link, impossible.reason());
        } else if (target instanceof LinkTarget.Inside inside) {
            inside(from, link, inside);
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

    private void inside(SourcePath from, LinkUse link, LinkTarget.Inside inside) {
        SourcePath path = inside.path();
        if (link.image()) {
            image(from, link, path);
        } else if (anchors.containsKey(path)) {
            inside.anchor().filter(anchor -> isMissing(path, anchor)).ifPresent(anchor -> report(
                    Code.DEAD_ANCHOR,
                    link,
                    nearAnchors.computeIfAbsent(path, unused -> Nearest.among(anchors.get(path))).to(anchor),
                    anchor,
                    path.value()));
        } else if (files.contains(path)) {
            download(link, path);
        } else if (!made.contains(path)) {
            unknown(from, link, path);
        }
    }

    private void image(SourcePath from, LinkUse link, SourcePath path) {
        if (!files.contains(path)) {
            unknown(from, link, path);
            return;
        }
        meant.add(path);
        fault(path).ifPresent(fault -> report(code(fault), link, Optional.empty(), path.value()));
    }

    private void download(LinkUse link, SourcePath path) {
        meant.add(path);
        fault(path).ifPresent(fault -> {
            switch (fault) {
                case EMPTY, CUT_OFF, OTHER_TYPE, DRAWING_TOO_LARGE, TOO_COMPLEX, RUNS ->
                    report(code(fault), link, Optional.empty(), path.value());
                case NOT_SHOWN_WITH_DATA -> report(Code.PHOTO_DATA_KEPT, link, Optional.empty(), path.value());
                case TOO_LARGE, NOT_SHOWN -> {
                    // Nobody needs to see it on a page.
                }
            }
        });
    }

    /** None for a file that could not be read, which has been reported. */
    private Optional<Medium.Fault> fault(SourcePath path) {
        return Optional.ofNullable(media.get(path)).flatMap(Medium::fault);
    }

    /** The pictures and downloads that were linked so far, also those that a dead link probably meant. */
    Set<SourcePath> meant() {
        return meant;
    }

    private static Code code(Medium.Fault fault) {
        return switch (fault) {
            case EMPTY -> Code.IMAGE_EMPTY;
            case CUT_OFF -> Code.IMAGE_CUT_OFF;
            case OTHER_TYPE -> Code.IMAGE_OTHER_TYPE;
            case TOO_LARGE, DRAWING_TOO_LARGE -> Code.IMAGE_TOO_LARGE;
            case TOO_COMPLEX -> Code.IMAGE_TOO_COMPLEX;
            case NOT_SHOWN, NOT_SHOWN_WITH_DATA -> Code.IMAGE_NOT_SHOWN;
            case RUNS -> Code.DOWNLOAD_RUNS;
        };
    }

    /** An anchor that a page does not have, while none of its headings got lost in a mistake. */
    private boolean isMissing(SourcePath path, String anchor) {
        return !anchors.get(path).contains(anchor) && !withLostNames.contains(path);
    }

    private void unknown(SourcePath from, LinkUse link, SourcePath path) {
        if (faulty.test(path)) {
            return;
        }
        Code code = link.image() ? Code.DEAD_IMAGE : Code.DEAD_LINK;
        Optional<SourcePath> other = problems.keeps(code, link.place()) ? suggestions.instead(from, path) : Optional.empty();
        other.filter(files::contains).ifPresent(meant::add);
        report(code, link, other.map(to -> FileSuggestions.typed(from, to)), path.value());
    }

    private void report(Code code, LinkUse link, Optional<String> suggestion, String... arguments) {
        problems.add(new Problem(code, link.place(), List.of(arguments), suggestion));
    }
}
