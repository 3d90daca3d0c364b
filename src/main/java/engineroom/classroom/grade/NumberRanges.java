package engineroom.classroom.grade;

import java.util.ArrayList;
import java.util.List;

/** Numbers as one tells many of them: {@code 2 to 5, 9}. */
final class NumberRanges {

  private NumberRanges() {}

  /** Tells numbers that ascend. */
  static String of(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < numbers.size(); i++) {
      if (i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1) {
        ranges.add(range(numbers.get(from), numbers.get(i)));
        from = i + 1;
      }
    }
    return String.join(", ", ranges);
  }

  private static String range(int first, int last) {
    return first == last ? "" + first : first + (last == first + 1 ? ", " : " to ") + last;
  }
}
