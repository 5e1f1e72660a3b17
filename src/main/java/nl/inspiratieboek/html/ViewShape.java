package nl.inspiratieboek.html;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.FrameView;

/**
 * What stands around a place in a template: the record whose names count there, and the innermost thing, which a dot means.
 * Follows {@link StrictObjectHandler}, without any values.
 *
 * @param record the innermost record; empty where a mistake was made, and then nothing more is said
 * @param innermost the innermost thing
 */
record ViewShape(Optional<Type> record, Optional<Type> innermost) {

    /** What stands around a page, by its name in templates: it counts wherever they are. */
    static final String FRAME = "frame";

    /** The shape of nothing known. */
    static final ViewShape UNKNOWN = new ViewShape(Optional.empty(), Optional.empty());

    static ViewShape of(Type view) {
        return new ViewShape(Optional.of(view), Optional.of(view));
    }

    boolean isKnown() {
        return record.isPresent();
    }

    /** The names that there are. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(FRAME));
        record.ifPresent(view -> Arrays.stream(raw(view).getRecordComponents()).forEach(part -> names.add(part.getName())));
        return names;
    }

    /** What a name stands for here, what may be absent taken as there; empty when there is no such name. */
    Optional<Type> type(String name) {
        if (name.equals(".")) {
            return innermost;
        }
        List<String> parts = List.of(name.split("\\.", -1));
        boolean ofFrame = parts.get(0).equals(FRAME);
        Optional<Type> found = ofFrame ? Optional.of(FrameView.class) : record;
        for (String part : ofFrame ? parts.subList(1, parts.size()) : parts) {
            found = found.flatMap(type -> component(type, part));
        }
        return found;
    }

    private static Optional<Type> component(Type owner, String name) {
        if (!isView(owner)) {
            return Optional.empty();
        }
        return Arrays.stream(raw(owner).getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .map(RecordComponent::getGenericType)
                .map(type -> given(inside(type, Optional.class), owner));
    }

    /** What stands around what a section of this type holds. */
    ViewShape within(Type type) {
        Type each = inside(inside(type, List.class), Optional.class);
        if (each == boolean.class || each == Boolean.class) {
            return this;
        }
        return isView(each) ? of(each) : new ViewShape(record, Optional.of(each));
    }

    static boolean isMarkup(Type type) {
        return type == Html.class;
    }

    static boolean isText(Type type) {
        return type == String.class || type == Integer.class || type == int.class || type == Html.class;
    }

    private static boolean isView(Type type) {
        return raw(type).isRecord() && type != Html.class;
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType held ? (Class<?>) held.getRawType() : Object.class;
    }

    /** What a letter such as T stands for in a record that has one; also one inside a list. */
    private static Type given(Type type, Type owner) {
        Type letter = inside(type, List.class);
        if (!(letter instanceof TypeVariable<?>) || !(owner instanceof ParameterizedType held)) {
            return type;
        }
        int at = Arrays.asList(raw(owner).getTypeParameters()).indexOf(letter);
        // A list of records is one record after the other, which a section opens in the same way.
        return held.getActualTypeArguments()[at];
    }

    private static Type inside(Type type, Class<?> holder) {
        return type instanceof ParameterizedType held && held.getRawType() == holder
                ? held.getActualTypeArguments()[0]
                : type;
    }
}
