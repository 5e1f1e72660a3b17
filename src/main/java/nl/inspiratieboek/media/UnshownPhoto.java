package nl.inspiratieboek.media;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Tells which files are photographs of a type that we do not take apart; browsers do not show them either. */
final class UnshownPhoto {

    private static final Set<String> EXTENSIONS = Set.of(
            "heic", "heif", "hif", "heics", "heifs", "tif", "tiff", "dng", "cr2", "cr3", "crw", "nef", "nrw", "arw", "srf",
            "sr2", "orf", "rw2", "raf", "raw", "pef", "srw", "psd", "psb", "jxl", "jp2", "j2k", "jxr", "wdp");

    private UnshownPhoto() {}

    /** By its name, or by its first bytes: TIFF, as which most cameras keep their raw pictures, or Photoshop. */
    static boolean is(String extension, PictureBytes bytes) throws IOException {
        if (Avif.isHeif(bytes)) {
            return false;
        }
        return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT))
                || bytes.has(0, 'I', 'I', '*', 0)
                || bytes.has(0, 'M', 'M', 0, '*')
                || bytes.has(0, '8', 'B', 'P', 'S');
    }
}
