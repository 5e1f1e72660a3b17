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
    private final Set<SourcePath> faulty;
    private final Map<String, SourcePath> byLowerCase = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final ProblemList problems;

    /**
     * A checker.
     *
     * @param documents every page
     * @param media the images and downloads that were read
     * @param tree all files there are
     * @param unread pages that are there and were not read
     * @param made pages that the generator makes, such as {@code matrix.html}
     */
    LinkChecker(
            List<Document> documents,
            List<Medium> media,
            SourceTree tree,
            Set<SourcePath> unread,
            Set<SourcePath> made,
            ProblemList problems) {
        for (Document document : documents) {
            Set<String> own = new HashSet<>();
            document.markdown().headings().forEach((Heading heading) -> own.add(heading.anchor()));
            anchors.put(document.path(), own);
        }
        media.forEach(medium -> this.media.put(medium.path(), medium));
        this.made = made;
        this.faulty = unread;
        tree.media().forEach(file -> files.add(file.path()));
        this.problems = problems;
        for (Set<SourcePath> known : List.of(anchors.keySet(), files, made)) {
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
                    problems.keeps(Code.DEAD_ANCHOR, link.place())
                            ? Nearest.nearest(anchor, new TreeSet<>(anchors.get(path)))
                            : Optional.empty(),
                    anchor,
                    path.value()));
        } else if (files.contains(path)) {
            download(link, path);
        } else if (!made.contains(path)) {
            unknown(link, path);
        }
    }

    private void image(LinkUse link, SourcePath path) {
        if (!files.contains(path)) {
            unknown(link, path);
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

    private void unknown(LinkUse link, SourcePath path) {
        Code code = link.image() ? Code.DEAD_IMAGE : Code.DEAD_LINK;
        if (!problems.keeps(code, link.place())) {
            report(code, link, Optional.empty(), path.value());
            return;
        }
        SourcePath otherCase = byLowerCase.get(path.value().toLowerCase(Locale.ROOT));
        Optional<String> suggestion = otherCase != null
                ? Optional.of(otherCase.value())
                : Nearest.nearest(path.value(), names);
        suggestion.map(SourcePath::of).filter(files::contains).ifPresent(meant::add);
        report(code, link, suggestion, path.value());
    }

    private void report(Code code, LinkUse link, Optional<String> suggestion, String... arguments) {
        problems.add(new Problem(code, link.place(), List.of(arguments), suggestion));
    }
}
