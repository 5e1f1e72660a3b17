package nl.inspiratieboek.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import nl.inspiratieboek.language.LanguagePack;

/**
 * The help of the commands in one language, as picocli asks for it: a text of several lines under its key with the number of the
 * line, from 0.
 */
final class CommandTexts extends ResourceBundle {

    private final Map<String, String> texts = new LinkedHashMap<>();

    CommandTexts(LanguagePack language) {
        language.file().commands().forEach((key, text) -> {
            List<String> lines = text.lines().toList();
            if (lines.size() == 1) {
                texts.put(key, text);
            } else {
                for (int at = 0; at < lines.size(); at++) {
                    texts.put(key + "." + at, lines.get(at));
                }
            }
        });
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
