package nl.inspiratieboek.source;

/**
 * Every limit of the program, in one place. Passing one is a problem with a place, never a silent cut.
 *
 * @param textFileBytes the largest markdown or YAML file, in bytes
 * @param mediaFileBytes the largest picture or download, in bytes
 * @param files how many files a book may have
 * @param folderDepth how many folders may lie in each other
 * @param nameBytes the longest name of a file or folder, in bytes of UTF-8
 * @param nesting how many quotes, lists, emphases, brackets or tags may lie in each other
 * @param marks how many marks for bold, italic and struck text one paragraph may have
 * @param headings how many headings a file may have
 * @param tableCells how many cells the tables of a file may have, the empty ones that fill up rows included
 * @param imagePixels the largest picture, in pixels (width times height)
 * @param yamlDepth how many lists and maps may lie in each other
 * @param yamlValues how many values one YAML text may have
 * @param yamlTextLength the longest text of one YAML value, in characters
 * @param problemsPerCode how many problems of one code a file reports before the rest is counted
 * @param problemsPrinted how many problems are printed before the rest is counted
 */
public record Limits(
        long textFileBytes,
        long mediaFileBytes,
        int files,
        int folderDepth,
        int nameBytes,
        int nesting,
        int marks,
        int headings,
        int tableCells,
        long imagePixels,
        int yamlDepth,
        int yamlValues,
        int yamlTextLength,
        int problemsPerCode,
        int problemsPrinted) {

    /** The limits that hold unless a test asks for others. */
    public static Limits defaults() {
        return new Limits(
                5_000_000L,
                200_000_000L,
                100_000,
                32,
                200,
                100,
                2_000,
                5_000,
                200_000,
                100_000_000L,
                32,
                200_000,
                100_000,
                100,
                200);
    }
}
