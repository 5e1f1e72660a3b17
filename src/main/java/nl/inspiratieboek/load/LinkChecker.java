package nl.inspiratieboek.load;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.inspiratieboek.book.AnchorAliases;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.markdown.LinkTarget;
import nl.inspiratieboek.markdown.LinkUse;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/** Checks that every relative link and image leads somewhere: the file, in the case it is written in, and the anchor. */
final class LinkChecker {

    private final Map<SourcePath, Set<String>> anchors = new HashMap<>();
    private final Map<SourcePath, Medium> media = new HashMap<>();
    private final Set<SourcePath> files = new HashSet<>();
    private final Set<SourcePath> meant = new HashSet<>();
    private final StandingPages pages;
    private final Predicate<SourcePath> faulty;
    private final Set<SourcePath> drafts;
    private final Set<SourcePath> withLostNames = new HashSet<>();
    private final Map<SourcePath, Nearest> nearAnchors = new HashMap<>();
    private final FileSuggestions suggestions;
    private final Map<SourcePath, Document> documents = new HashMap<>();
    private final Map<SourcePath, Map<String, String>> otherAnchors = new HashMap<>();
    private final Map<SourcePath, Map<String, String>> aliases = new HashMap<>();
    private final LinkHints hints;
    private final ProblemList problems;

    /**
     * What links lead to.
     *
     * @param meant the pictures and downloads that were linked, also those that a dead link probably meant
     * @param aliases what links call by other programs' names
     */
    record Linked(Set<SourcePath> meant, AnchorAliases aliases) {}

    /**
     * Checks the links of all pages.
     *
     * @param documents every page
     * @param media the images and downloads that were read
     * @param tree all files there are
     * @param pages those that stand without a file of the author's
     * @param faulty whether a page may be there but was not read
     * @param drafts pages that the book leaves out
     */
    static Checked<Linked> check(
            List<Document> documents,
            List<Medium> media,
            SourceTree tree,
            StandingPages pages,
            Predicate<SourcePath> faulty,
            Set<SourcePath> drafts,
            Limits limits) {
        LinkChecker checker = new LinkChecker(documents, media, tree, pages, faulty, drafts, limits);
        documents.forEach(checker::check);
        return checker.problems.with(new Linked(checker.meant, new AnchorAliases(checker.aliases)));
    }

    private LinkChecker(
            List<Document> documents,
            List<Medium> media,
            SourceTree tree,
            StandingPages pages,
            Predicate<SourcePath> faulty,
            Set<SourcePath> drafts,
            Limits limits) {
        for (Document document : documents) {
            anchors.put(document.path(), document.markdown().anchors());
            this.documents.put(document.path(), document);
            if (!document.markdown().isWhole()) {
                withLostNames.add(document.path());
            }
        }
        pages.introductions().forEach(path -> anchors.putIfAbsent(path, Set.of()));
        media.forEach(medium -> this.media.put(medium.path(), medium));
        this.pages = pages;
        this.faulty = faulty;
        this.drafts = Set.copyOf(drafts);
        tree.media().forEach(file -> files.add(file.path()));
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Set<SourcePath> all = new TreeSet<>(pages.made());
        all.addAll(anchors.keySet());
        all.addAll(files);
        this.suggestions = new FileSuggestions(all);
        this.hints = new LinkHints(Set.copyOf(anchors.keySet()), all);
    }

    private void check(Document document) {
        document.markdown().body().links().forEach(link -> check(document.path(), link));
    }

    private void check(SourcePath from, LinkUse link) {
        LinkTarget target = link.target();
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
            case ABSOLUTE -> {
                Optional<String> instead = hints.absolute(from, link.destination());
                instead.flatMap(from.parent()::resolve).filter(files::contains).ifPresent(meant::add);
                explain(new LinkHints.Hint(Code.LINK_ABSOLUTE, link.destination(), instead), link);
            }
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
            inside.anchor().ifPresent(anchor -> anchor(link, path, anchor));
        } else if (files.contains(path)) {
            download(link, path);
        } else if (!pages.made().contains(path)) {
            unknown(from, link, path);
        }
    }

    private void anchor(LinkUse link, SourcePath path, String anchor) {
        // Browsers know where the top of a page is.
        // An introduction that is a draft leaves its page without the headings.
        if (!isMissing(path, anchor) || anchor.equals("top") || drafts.contains(path)) {
            return;
        }
        Map<String, String> others = otherAnchors.computeIfAbsent(path, this::otherAnchors);
        Optional<String> ours = Optional.ofNullable(others.get(Normalizer.normalize(anchor, Normalizer.Form.NFC)));
        if (ours.isPresent()) {
            aliases.computeIfAbsent(path, unused -> new HashMap<>()).put(anchor, ours.get());
        } else {
            Nearest near = problems.keeps(Code.DEAD_ANCHOR, link.place())
                    ? nearAnchors.computeIfAbsent(path, unused -> Nearest.among(anchors.get(path)))
                    : Nearest.among(Set.of());
            problems.add(Problem.of(Code.DEAD_ANCHOR, link.place(), anchor, path.value())
                    .suggesting(near.to(anchor))
                    .replacing("#" + anchor, near.sure(anchor).map(meant -> "#" + meant)));
        }
    }

    private Map<String, String> otherAnchors(SourcePath path) {
        return Optional.ofNullable(documents.get(path))
                .map(document -> document.markdown().otherAnchors())
                .orElse(Map.of());
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

    static Code code(Medium.Fault fault) {
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
        if (drafts.contains(path) && !link.image()) {
            report(Code.LINK_TO_DRAFT, link, Optional.empty(), path.value());
            return;
        }
        Optional<SourcePath> absent = pages.unmade().keySet().stream()
                .filter(page -> !link.image() && page.value().equalsIgnoreCase(path.value()))
                .findFirst();
        if (absent.isPresent()) {
            report(Code.PAGE_NOT_MADE, link, Optional.empty(), absent.get().value(), pages.unmade().get(absent.get()));
            return;
        }
        LinkHints.Hint hint = hints.unknown(from, link.destination(), path, link.image());
        if (hint.isExplained() || !problems.keeps(hint.code(), link.place())) {
            explain(hint, link);
            return;
        }
        Optional<SourcePath> other = suggestions.instead(from, path);
        other.filter(files::contains).ifPresent(meant::add);
        Optional<String> sure = other.filter(to -> suggestions.isOnly(to, path)).map(to -> FileSuggestions.typed(from, to));
        problems.add(Problem.of(hint.code(), link.place(), hint.named())
                .suggesting(other.map(to -> FileSuggestions.typed(from, to)))
                .replacing(LinkHints.withoutEnd(link.destination()), sure));
    }

    /** What a hint says how to type leads somewhere. */
    private void explain(LinkHints.Hint hint, LinkUse link) {
        problems.add(Problem.of(hint.code(), link.place(), hint.named())
                .suggesting(hint.suggestion())
                .replacing(link.destination(), hint.suggestion()));
    }

    private void report(Code code, LinkUse link, Optional<String> suggestion, String... arguments) {
        problems.add(new Problem(code, link.place(), List.of(arguments), suggestion));
    }
}
