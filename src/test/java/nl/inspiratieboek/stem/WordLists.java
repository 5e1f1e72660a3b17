package nl.inspiratieboek.stem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.inspiratieboek.lunr.NpmOracle;

/** The words that stemmers are tried on: a whole dictionary, and as many made of the language's endings. */
public final class WordLists {
    private static final int MADE = 100_000;
    private static final long SEED = 20_261_123L;

    /** The lists of Debian's packages wdutch, wamerican, wngerman, wfrench and wspanish. */
    private static final Map<String, String> DICTIONARIES =
            Map.of("nl", "dutch", "en", "american-english", "de", "ngerman", "fr", "french", "es", "spanish");

    private static final List<String> ANY = List.of(
            "a", "e", "i", "o", "u", "y", "aa", "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "q", "r", "s",
            "t", "v", "w", "x", "z", "é", "è", "ë", "ï", "ü", "qu", "gu", "st", "I", "U", "Y", "'", "2", "");

    private static final Map<String, String> ENDINGS = Map.of(
            "nl",
            "heden heid en ene s se e end ing ig igend lijk baar bar gem aa ee oo uu ij kk dd tt c j tje",
            "en",
            "ational tional enci anci izer bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti"
                    + " iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment"
                    + " ent ou ism ate iti ous ive ize sion tion ed eed ing ies sses at bl iz ll",
            "de",
            "em ern er e en es s st est end ung ig ik isch lich heit keit niss ß ä ö ü u y ie eig nis",
            "fr",
            "ance iqUe ique isme able iste eux ances iques atrice ateur ation ations logie logies usion ution ence ences"
                    + " ité ités if ive ifs ives eaux aux euse euses issement issements ement ements amment emment ment"
                    + " ments ic at iv abil eus abl ièr iqu ier ière ion îmes ît i ie ies ir ira iraient is issais isse"
                    + " issant it é ée ées és èrent er era erai eraient erez ez iez âmes ât a ai aient ais ait ant ante as"
                    + " asse assions ions e ë gu guë ç y qu u ï ell eill enn onn ett col par tap s ss",
            "es",
            "me se sela selo selas selos la le lo las les los nos iéndo ándo ár ér ír ando iendo ar er ir yendo anza ico"
                    + " ica ismo able ible ista oso amiento imiento adora ador ación aciones ante ancia logía ución"
                    + " uciones encia encias amente mente idad idades iva ivo ic ad at os iv abil ya ye yan yeron yo yó yas"
                    + " yamos en es éis emos arían aríais ería aba ada ida ía ara iera ad ed id ase ieses án ís imos amos"
                    + " áramos gu u güe a o á í ó e é ü ñ");

    private WordLists() {}

    /** Every word of a language's dictionary, and a hundred thousand that no dictionary has; skips where it is missing. */
    public static List<String> dictionaryAndRandom(String language) throws IOException {
        Path dictionary = Path.of("/usr/share/dict", DICTIONARIES.get(language));
        NpmOracle.require(Files.isReadable(dictionary), dictionary + " (see src/test/run)");
        List<String> words = new ArrayList<>();
        for (String word : Files.readAllLines(dictionary, StandardCharsets.UTF_8)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        assertThat(words).hasSizeGreaterThan(80_000);
        Random random = new Random(SEED);
        List<String> endings = List.of(ENDINGS.get(language).split(" "));
        for (int made = 0; made < MADE; made++) {
            words.add(made(random, endings));
        }
        return words;
    }

    private static String made(Random random, List<String> endings) {
        StringBuilder word = new StringBuilder();
        do {
            for (int parts = 1 + random.nextInt(7); parts > 0; parts--) {
                List<String> from = random.nextInt(10) < 6 ? endings : ANY;
                word.append(from.get(random.nextInt(from.size())));
            }
        } while (word.length() == 0);
        return word.toString();
    }
}
