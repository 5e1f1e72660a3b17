package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.List;

/** The value of a document's field, in the three ways in which lunr's tokenizer can take it. */
public sealed interface FieldValue {
    /** The text that JavaScript makes of the value inside a list: nothing is empty, a list is joined with commas. */
    String text();

    /** JavaScript's {@code null}: no tokens. */
    static FieldValue none() {
        return new None();
    }

    /** A text, split into tokens at white space and hyphens. */
    static FieldValue of(String text) {
        return new Text(text);
    }

    /** A number: its JavaScript text, split as a text is ({@code -1.5} gives {@code 1.5}). */
    static FieldValue of(double number) {
        return new Text(JavaScriptNumber.text(number));
    }

    /** A truth value: the token {@code true} or {@code false}. */
    static FieldValue of(boolean truth) {
        return new Text(Boolean.toString(truth));
    }

    /** A list: one token an element, whatever white space and hyphens it holds. */
    static FieldValue of(List<? extends FieldValue> elements) {
        List<String> texts = new ArrayList<>(elements.size());
        for (FieldValue element : elements) {
            texts.add(element.text());
        }
        return new Items(texts);
    }

    /** No value. */
    record None() implements FieldValue {
        @Override
        public String text() {
            return "";
        }
    }

    /** A value that is split. */
    record Text(String text) implements FieldValue {}

    /** The texts of a list's elements, which are not split. */
    record Items(List<String> texts) implements FieldValue {
        /** Copies the list. */
        public Items {
            texts = List.copyOf(texts);
        }

        @Override
        public String text() {
            return String.join(",", texts);
        }
    }
}
