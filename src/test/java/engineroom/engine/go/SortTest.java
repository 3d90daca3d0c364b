package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortTest {

  static Stream<int[]> numbers() {
    Random random = new Random(1969);
    return IntStream.of(0, 1, 2, 7, 8, 12, 40, 41, 100, 1000)
        .boxed()
        .flatMap(
            length ->
                Stream.of(
                    random.ints(length).toArray(),
                    random.ints(length, 0, 3).toArray(),
                    IntStream.range(0, length).toArray(),
                    IntStream.range(0, length).map(i -> -i).toArray(),
                    IntStream.range(0, length).map(i -> i % 2 == 0 ? i : -i).toArray()));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void sorts(int[] numbers) {
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    Sort.sort(numbers.length, (i, j) -> numbers[i] < numbers[j], (i, j) -> swap(numbers, i, j));
    assertThat(numbers).isEqualTo(sorted);
  }

  @Test
  void leavesEqualElementsWhereGoLeavesThem() {
    String[] words = {"b1", "a1", "b2", "a2", "b3"};
    Sort.sort(
        words.length,
        (i, j) -> words[i].charAt(0) < words[j].charAt(0),
        (i, j) -> {
          String word = words[i];
          words[i] = words[j];
          words[j] = word;
        });
    assertThat(words).containsExactly("a1", "a2", "b1", "b2", "b3");
  }

  @Test
  void comparesAndSwapsThePairsThatGoDoes() {
    int[] numbers = {3, 1, 2, 8, 5, 7, 4, 6};
    StringBuilder trace = new StringBuilder();
    Sort.sort(
        numbers.length,
        (i, j) -> {
          trace.append(i).append('<').append(j).append(' ');
          return numbers[i] < numbers[j];
        },
        (i, j) -> {
          trace.append(i).append('x').append(j).append(' ');
          swap(numbers, i, j);
        });
    String median = "0<4 0x4 7<0 0<4 ";
    String bothSidesTowardsEachOther = "1<0 2<0 3<0 0<3 0<7 0<6 6<0 3x6 4<0 5<0 0<5 0<5 ";
    String pivotIntoTheMiddle = "0x4 ";
    String smallerPartFirst = "6<5 7<6 7x6 6<5 6x5 ";
    String otherPart = "1<0 1x0 2<1 2x1 1<0 3<2 ";
    assertThat(trace)
        .hasToString(
            median + bothSidesTowardsEachOther + pivotIntoTheMiddle + smallerPartFirst + otherPart);
  }

  /** Orders for which every way of sorting gives another result. */
  private enum Order {
    EQUAL_KEYS {
      @Override
      boolean less(int a, int b) {
        return key(a) < key(b);
      }
    },
    A_CIRCLE {
      @Override
      boolean less(int a, int b) {
        return Math.floorMod(key(b) - key(a), 3) == 1;
      }
    },
    ALWAYS_LESS {
      @Override
      boolean less(int a, int b) {
        return true;
      }
    };

    abstract boolean less(int a, int b);

    private static int key(int element) {
      return element * 7919 % 13;
    }
  }

  /**
   * The expected value is a hash of all comparisons and swaps of Go 1.4's algorithm, computed apart
   * from this class. Where all are less, the sort goes so deep that it becomes a heap sort.
   */
  @ParameterizedTest
  @CsvSource({
    "EQUAL_KEYS, 40, 877800371",
    "EQUAL_KEYS, 41, 1679525474",
    "EQUAL_KEYS, 100, 1750166310",
    "EQUAL_KEYS, 500, 1209510372",
    "A_CIRCLE, 40, 1268039366",
    "A_CIRCLE, 41, 628863501",
    "A_CIRCLE, 100, 1815479199",
    "A_CIRCLE, 500, 462991332",
    "ALWAYS_LESS, 40, 503196172",
    "ALWAYS_LESS, 41, 31845854",
    "ALWAYS_LESS, 100, 1635157782",
    "ALWAYS_LESS, 500, 714508899"
  })
  void takesEveryStepThatGoTakes(Order order, int length, int steps) {
    int[] elements = IntStream.range(0, length).toArray();
    int[] hash = {0};
    Sort.sort(
        length,
        (i, j) -> {
          hash[0] = hash[0] * 31 + i * 1009 + j & Integer.MAX_VALUE;
          return order.less(elements[i], elements[j]);
        },
        (i, j) -> {
          hash[0] = hash[0] * 37 + i * 1009 + j & Integer.MAX_VALUE;
          swap(elements, i, j);
        });
    assertThat(hash[0]).isEqualTo(steps);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 20_000})
  void staysFastAgainstAnAdversary(int length) {
    Adversary adversary = new Adversary(length);
    Sort.sort(length, adversary::less, adversary::swap);
    double logarithm = Math.log(length) / Math.log(2);
    assertThat(adversary.comparisons).isLessThan((long) (6 * length * logarithm));
    assertThat(IntStream.range(1, length))
        .allMatch(i -> adversary.value(i - 1) <= adversary.value(i));
  }

  /** McIlroy's: decides what an element is only when it must, and always for the worst. */
  private static final class Adversary {
    private final int[] elements;
    private final Map<Integer, Integer> solid = new HashMap<>();
    private int candidate;
    private long comparisons;

    Adversary(int length) {
      elements = IntStream.range(0, length).toArray();
    }

    int value(int place) {
      return solid.getOrDefault(elements[place], Integer.MAX_VALUE);
    }

    boolean less(int i, int j) {
      comparisons++;
      int x = elements[i];
      int y = elements[j];
      if (!solid.containsKey(x) && !solid.containsKey(y)) {
        solid.put(x == candidate ? x : y, solid.size());
      }
      if (!solid.containsKey(x)) {
        candidate = x;
      } else if (!solid.containsKey(y)) {
        candidate = y;
      }
      return value(i) < value(j);
    }

    void swap(int i, int j) {
      SortTest.swap(elements, i, j);
    }
  }

  private static void swap(int[] numbers, int i, int j) {
    int number = numbers[i];
    numbers[i] = numbers[j];
    numbers[j] = number;
  }
}
