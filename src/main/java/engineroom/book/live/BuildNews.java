package engineroom.book.live;

import engineroom.files.Problem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the last build went.
 *
 * @param number the build's number, from 1
 * @param shown the number of the last build that succeeded
 * @param problems what is wrong; none where the build succeeded
 */
record BuildNews(long number, long shown, List<BuildNews.Item> problems) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Before the first build. */
  static final BuildNews NONE = new BuildNews(0, 0, List.of());

  /**
   * What comes next.
   *
   * @param more what to say after the problems, or empty
   */
  BuildNews next(List<Problem> found, String more) {
    List<Item> items = new ArrayList<>(found.stream().map(Item::of).toList());
    if (!more.isEmpty()) {
      items.add(new Item("", more));
    }
    return new BuildNews(number + 1, items.isEmpty() ? number + 1 : shown, items);
  }

  /** The same as after a build that could not even try. */
  BuildNews failed(String why) {
    return new BuildNews(number + 1, shown, List.of(new Item("", why)));
  }

  String toJson() {
    return MAPPER.writeValueAsString(this);
  }

  /**
   * A problem as the page shows it.
   *
   * @param where file and line
   * @param what what is wrong, what to do about it, and the lines that show it
   */
  record Item(String where, String what) {

    static Item of(Problem problem) {
      return new Item(problem.where().toString(), problem.told());
    }
  }
}
