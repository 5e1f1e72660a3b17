package nl.inspiratieboek.book;

/**
 * Where a finding lives: its case and its anchor there.
 *
 * @param caseId the case's id
 * @param anchor the finding's anchor on the case's page
 */
public record FindingId(String caseId, String anchor) implements Comparable<FindingId> {

    /** The anchor of the finding's copy on its theme's page. */
    public String onThemePage() {
        return caseId + "--" + anchor;
    }

    @Override
    public int compareTo(FindingId other) {
        int byCase = caseId.compareTo(other.caseId);
        return byCase != 0 ? byCase : anchor.compareTo(other.anchor);
    }
}
