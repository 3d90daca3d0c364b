package engineroom.book.print;

import java.util.ArrayList;
import java.util.List;

/** What a structure lacks for those who have nothing but it. */
final class TagFaults {

  private static final String HEADINGS = "H\\d";

  private TagFaults() {}

  /** One line for each fault, or none. */
  static List<String> in(PdfTag root) {
    List<String> faults = new ArrayList<>();
    headings(root.all(HEADINGS), faults);
    root.all("Figure").stream()
        .filter(figure -> figure.alternate().isBlank())
        .forEach(figure -> faults.add("a figure without a text: " + figure.text()));
    root.all("Table").forEach(table -> table(table, faults));
    root.all("L").forEach(list -> list(list, faults));
    root.all("Link").stream()
        .filter(link -> link.text().isBlank() || link.leaps().isEmpty())
        .forEach(link -> faults.add("a link that says nothing or leads nowhere: " + link.text()));
    root.all()
        .filter(tag -> !tag.kind().equals("Link") && !tag.leaps().isEmpty())
        .forEach(tag -> faults.add("something to follow that is no link: " + tag.text()));
    return faults;
  }

  private static void headings(List<PdfTag> headings, List<String> faults) {
    int level = 0;
    for (PdfTag heading : headings) {
      int next = heading.kind().charAt(1) - '0';
      if (next > level + 1) {
        faults.add("a heading of level %d below one of %d: %s".formatted(next, level, heading));
      }
      if (heading.text().isBlank()) {
        faults.add("a heading without words");
      }
      level = next;
    }
  }

  private static void table(PdfTag table, List<String> faults) {
    List<PdfTag> rows = table.parts().stream().filter(part -> part.kind().equals("TR")).toList();
    boolean headed =
        !rows.isEmpty()
            && rows.getFirst().parts().stream()
                .allMatch(cell -> cell.kind().equals("TH") && cell.scope().equals("Column"));
    if (!headed) {
      faults.add("a table without headers: " + table.text());
    }
    if (!table.parts().stream().allMatch(part -> part.kind().matches("TR|Caption"))
        || !rows.stream()
            .flatMap(row -> row.parts().stream())
            .allMatch(cell -> cell.kind().matches("TH|TD"))) {
      faults.add("a table of something else than rows of cells: " + table.text());
    }
  }

  private static void list(PdfTag list, List<String> faults) {
    boolean items =
        list.parts().stream()
            .filter(part -> !part.kind().equals("Caption"))
            .allMatch(
                item ->
                    item.kind().equals("LI")
                        && item.parts().stream().anyMatch(part -> part.kind().equals("LBody"))
                        && item.parts().stream().allMatch(p -> p.kind().matches("Lbl|LBody")));
    if (!items) {
      faults.add("a list of something else than items: " + list.text());
    }
  }
}
