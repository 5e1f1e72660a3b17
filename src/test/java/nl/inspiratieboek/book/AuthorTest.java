package nl.inspiratieboek.book;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inspiratieboek.book.Author.Organisation;
import nl.inspiratieboek.book.Author.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {

    @ParameterizedTest
    @ValueSource(strings = {"Berg, Jan van der", "van der Berg, Jan", " van der  Berg ,Jan "})
    void aParticleMayStandOnEitherSideOfTheComma(String typed) {
        assertThat(Author.of(typed)).isEqualTo(new Person("Jan", "van der", "Berg"));
        assertThat(Author.of(typed).name()).isEqualTo("Jan van der Berg");
    }

    @Test
    void aNameWithoutAParticleHasNone() {
        assertThat(Author.of("Meulen-de Vries, G. H.")).isEqualTo(new Person("G. H.", "", "Meulen-de Vries"));
        assertThat(Author.of("Riet, P. in 't")).isEqualTo(new Person("P.", "in 't", "Riet"));
        assertThat(Author.of("山田, 太郎")).isEqualTo(new Person("太郎", "", "山田"));
        assertThat(Author.of("Jansen, Piet").name()).isEqualTo("Piet Jansen");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Gemeente Tilburg",
        "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "Ministerie van Justitie, Veiligheid",
        "Volksgezondheid, Welzijn, Sport",
        "Rijksdienst, afdeling Oost",
        "Redactie,"
    })
    void whatCannotBeAPersonIsAnOrganisation(String typed) {
        assertThat(Author.of(typed)).isEqualTo(new Organisation(typed));
    }
}
