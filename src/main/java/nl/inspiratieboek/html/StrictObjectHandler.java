package nl.inspiratieboek.html;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.markdown.Html;

/**
 * Finds names in records only, and only in the innermost one: a name that it does not have is an error, where the library
 * would print nothing or take a name of an outer record. Only the frame, which is the outermost, is known everywhere.
 */
final class StrictObjectHandler extends AbstractObjectHandler {

    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                methods.put(component.getName(), accessor);
            }
            return Map.copyOf(methods);
        }
    };

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        // The library also binds what has no name.
        List<String> parts = name == null ? List.of() : List.of(name.split("\\."));
        return scopes -> value(name, parts, scopes, context);
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        throw new UnsupportedOperationException("every name is bound to its place in a template: " + name);
    }

    @Override
    public Object coerce(Object object) {
        return object instanceof Optional<?> optional ? optional.orElse(null) : object;
    }

    @Override
    public String stringify(Object object) {
        if (object instanceof String || object instanceof Html || object instanceof Integer) {
            return object.toString();
        }
        throw new IllegalArgumentException("not a text: " + object.getClass().getSimpleName());
    }

    private Object value(String name, List<String> parts, List<Object> scopes, TemplateContext context) {
        if (name.equals(".")) {
            return coerce(scopes.get(scopes.size() - 1));
        }
        boolean ofFrame = parts.get(0).equals(ViewShape.FRAME);
        Object found = ofFrame ? scopes.get(0) : innermostRecord(scopes, name, context);
        for (int part = ofFrame ? 1 : 0; part < parts.size(); part++) {
            found = component(found, parts.get(part), context);
        }
        boolean markup = found instanceof Html;
        if (found != null && markup != name.endsWith("Html")) {
            throw fault(context, "'" + name + "' must end in Html if, and only if, it is markup");
        }
        return found instanceof Html html && html.isEmpty() ? null : found;
    }

    private Object component(Object owner, String name, TemplateContext context) {
        if (!(owner instanceof Record)) {
            throw fault(context, "'" + name + "' is asked of something that has no parts");
        }
        Method accessor = accessors.get(owner.getClass()).get(name);
        if (accessor == null) {
            throw fault(context, owner.getClass().getSimpleName() + " has no '" + name + "'");
        }
        try {
            return coerce(accessor.invoke(owner));
        } catch (InvocationTargetException | IllegalAccessException impossible) {
            throw new IllegalStateException("a record's accessor fails: " + accessor, impossible);
        }
    }

    private static Object innermostRecord(List<Object> scopes, String name, TemplateContext context) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i) instanceof Record scope && !(scope instanceof Html)) {
                return scope;
            }
        }
        throw fault(context, "'" + name + "' has no view around it");
    }

    private static TemplateException fault(TemplateContext context, String reason) {
        return new TemplateException("templates/" + context.file(), context.line(), reason);
    }
}
