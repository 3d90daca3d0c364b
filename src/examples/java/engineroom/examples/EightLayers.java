package engineroom.examples;

import engineroom.engine.Env;
import engineroom.engine.Table;
import engineroom.engine.go.Sort;
import java.util.stream.Collectors;

/** Layers that are in order, newest first, put in order; the middle two are of one second. */
public final class EightLayers {

  private EightLayers() {}

  public static void main(String[] args) {
    history(7, "D", "C");
    history(8, "E", "D");
  }

  private static void history(int layers, String newer, String older) {
    Table table = new Table("Created", layers);
    for (int second = layers; second > 0; second--) {
      String layer = String.valueOf((char) ('A' + second - 1));
      int created = layer.equals(older) ? second + 1 : second;
      table.add(new Env("Layer=" + layer, "Created=" + created));
    }
    System.out.println(layers + " layers, " + newer + " and " + older + " of one second");
    System.out.println("  as they come  " + layers(table));
    Sort.sort( // what reverseSort does, seen swap by swap
        table.len(),
        (a, b) -> table.less(b, a),
        (a, b) -> {
          table.swap(a, b);
          System.out.println("  swap " + a + " and " + b + "  " + layers(table));
        });
    System.out.println("  sorted        " + layers(table));
  }

  private static String layers(Table table) {
    return table.data.stream().map(row -> row.get("Layer")).collect(Collectors.joining(" "));
  }
}
