package nl.inspiratieboek.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.language.Explanation;
import nl.inspiratieboek.load.ExplanationLoader;
import nl.inspiratieboek.problem.Code;

/** What the program has to say of its messages, to whoever asks. */
public final class Explanations {

    private final Map<String, Explanation> byCode;

    private Explanations(Map<String, Explanation> byCode) {
        this.byCode = byCode;
    }

    /**
     * The explanations in a language.
     *
     * @param language its code
     * @throws IOException when the program itself cannot be read
     */
    public static Explanations in(String language) throws IOException {
        String file = "/explanations/" + language + ".yaml";
        try (InputStream bytes = Explanations.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IOException("the program lacks " + file);
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return new Explanations(ExplanationLoader.load(language, text));
        }
    }

    /** The explanation of a code. */
    public Optional<Explanation> of(Code code) {
        return Optional.ofNullable(byCode.get(code.id()));
    }

    /** The ids of all codes that are explained. */
    public Iterable<String> ids() {
        return byCode.keySet();
    }
}
