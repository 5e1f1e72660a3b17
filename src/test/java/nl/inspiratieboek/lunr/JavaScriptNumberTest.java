package nl.inspiratieboek.lunr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaScriptNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1.5, -1.5",
        "0.1, 0.1",
        "6.931, 6.931",
        "100, 100",
        "0.30000000000000004, 0.30000000000000004",
        "2e-3, 0.002",
        "0.000001, 0.000001",
        "1e-7, 1e-7",
        "1.25e-7, 1.25e-7",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e+21",
        "1.5e300, 1.5e+300",
        "5e-324, 5e-324",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740993, 9007199254740992",
        "1125899906842624.25, 1125899906842624.2",
        "1125899906842624.75, 1125899906842624.8",
        "2.0e-44, 2e-44",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void aNumberIsWrittenAsJavaScriptWritesIt(String number, String text) {
        assertThat(JavaScriptNumber.text(Double.parseDouble(number))).isEqualTo(text);
    }

    @Test
    void everyScoreOfThreeDecimalsIsWrittenAsItReads() {
        for (int thousandths = 1; thousandths < 2_000_000; thousandths += 7) {
            String text = JavaScriptNumber.text(thousandths / 1000.0);

            assertThat(Double.parseDouble(text)).isEqualTo(thousandths / 1000.0);
            assertThat(text).matches("\\d+(\\.\\d{0,2}[1-9])?");
        }
    }

    @Test
    void anyDoubleIsWrittenAsNodeWritesIt() throws Exception {
        NpmOracle oracle = NpmOracle.orSkip();
        List<Double> numbers = numbers(new Random(20_261_123L));

        List<String> expected = oracle.answers(
                numbers.stream()
                        .map(number -> Long.toHexString(Double.doubleToRawLongBits(number)))
                        .toList(),
                "numbers");

        for (int i = 0; i < numbers.size(); i++) {
            assertThat(JavaScriptNumber.text(numbers.get(i))).isEqualTo(expected.get(i));
        }
    }

    /** Any bits, neighbours of powers of two and ten, large halves and quarters, and numbers like scores. */
    private static List<Double> numbers(Random random) {
        List<Double> numbers = new ArrayList<>();
        for (int power = -1074; power < 1024; power++) {
            double two = Math.scalb(1.0, power);
            numbers.addAll(List.of(two, Math.nextUp(two), Math.nextDown(two)));
        }
        for (int power = -323; power < 309; power++) {
            double ten = Double.parseDouble("1e" + power);
            numbers.addAll(List.of(ten, Math.nextUp(ten), Math.nextDown(ten)));
        }
        for (int i = 0; i < 10_000; i++) {
            numbers.add(Double.longBitsToDouble(random.nextLong()));
            numbers.add((double) random.nextLong());
            numbers.add(Math.scalb((double) (random.nextLong() >>> 11), -random.nextInt(8)));
            numbers.add(Math.rint(random.nextDouble() * 1e6) / 1000);
            numbers.add(random.nextGaussian());
        }
        return numbers;
    }
}
