package engineroom.book.search;

import engineroom.docker.GoRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The finds as a script, since a page that is read from a disk may load scripts and no data. */
public final class SearchIndex {

  /** Its file, from the book's root. */
  public static final String PATH = "search-index.js";

  private static final JsonMapper MAPPER = new JsonMapper();

  private SearchIndex() {}

  /** A script that leaves the finds in {@code engineRoomFinds}. */
  public static String script(List<SearchEntry> finds) {
    String entries =
        finds.stream()
            .map(find -> MAPPER.writeValueAsString(entry(find)))
            .collect(Collectors.joining(",\n"));
    return "\"use strict\";\nglobalThis.engineRoomFinds = [\n" + entries + "\n];\n";
  }

  private static Entry entry(SearchEntry find) {
    return new Entry(
        find.kind().name().toLowerCase(Locale.ROOT),
        find.title(),
        find.place(),
        find.url(),
        find.text(),
        String.join(" ", find.names()),
        find.go().stream().map(GoRange::toString).toList());
  }

  record Entry(
      String kind,
      String title,
      String place,
      String url,
      String text,
      String names,
      List<String> go) {}
}
