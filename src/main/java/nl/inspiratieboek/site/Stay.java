package nl.inspiratieboek.site;

/** How long a file stays where readers are after a build that no longer makes it. */
public enum Stay {
    /** Not at all: what an author takes out is gone with that build. */
    NOT,
    /** One build more, for readers with an old page open, but not when that build takes out a page or a picture: this holds their words. */
    UNLESS_SOMETHING_GOES,
    /** One build more, for readers with an old page open. */
    ONE_BUILD;

    /**
     * Whether the file stays when a build no longer makes it.
     *
     * @param somethingGoes whether that build takes out a page, a picture or a download
     */
    public boolean outlastsABuild(boolean somethingGoes) {
        return switch (this) {
            case NOT -> false;
            case UNLESS_SOMETHING_GOES -> !somethingGoes;
            case ONE_BUILD -> true;
        };
    }
}
