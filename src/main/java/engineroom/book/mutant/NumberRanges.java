package engineroom.book.mutant;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Numbers as a short text: {@code 1-4,7}. */
final class NumberRanges {

  private NumberRanges() {}

  static String write(SortedSet<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    List<Integer> all = List.copyOf(numbers);
    for (int i = 0; i < all.size(); ) {
      int last = i;
      while (last + 1 < all.size() && all.get(last + 1) == all.get(last) + 1) {
        last++;
      }
      text.append(text.isEmpty() ? "" : ",").append(all.get(i));
      if (last > i) {
        text.append('-').append(all.get(last));
      }
      i = last + 1;
    }
    return text.toString();
  }

  /** Reads them back; throws {@link NumberFormatException} where they are none. */
  static SortedSet<Integer> read(String text) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (String range : text.isEmpty() ? new String[0] : text.split(",")) {
      String[] ends = range.split("-");
      for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
        numbers.add(i);
      }
    }
    return numbers;
  }
}
