package nl.inspiratieboek.serve;

import java.util.List;
import java.util.function.Function;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.preview.PreviewState;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What an open page is told of a state: {@code preview.d.ts} beside the script has its form. */
final class StateMessage {

    private static final List<String> WORDS = List.of("label", "broken", "none", "search", "lost", "hide");

    private StateMessage() {}

    static String of(PreviewState state, boolean follow, Function<PreviewState, String> problems) {
        LanguagePack language = state.loaded().language();
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode message = mapper.createObjectNode();
        message.put("number", state.number());
        message.put("broken", state.isBroken());
        message.put("shown", state.site().isPresent());
        message.put("searchIsOld", state.searchIsOld());
        message.put("media", state.media());
        state.edited().filter(unused -> follow).ifPresent(page -> message.put("follow", "/" + page.encoded()));
        ObjectNode words = message.putObject("words");
        WORDS.forEach(key -> words.put(key, language.text("preview." + key)));
        message.putRawValue("told", new RawValue(problems.apply(state)));
        return mapper.writeValueAsString(message);
    }
}
