package engineroom.examples;

import engineroom.engine.Env;
import engineroom.engine.Table;

/** Three rows in all six orders, sorted once, and once more. */
public final class SixWaysIn {

  private SixWaysIn() {}

  public static void main(String[] args) {
    String[] orders = {"2 10 1a", "2 1a 10", "10 2 1a", "10 1a 2", "1a 2 10", "1a 10 2"};
    System.out.printf("%-10s %-10s %s%n", "added", "sorted", "sorted again");
    for (String order : orders) {
      Table table = new Table("k", 0);
      for (String key : order.split(" ")) {
        table.add(new Env("k=" + key));
      }
      table.sort();
      String once = keys(table);
      table.sort();
      System.out.printf("%-10s %-10s %s%n", order, once, keys(table));
    }
  }

  private static String keys(Table table) {
    StringBuilder keys = new StringBuilder();
    for (Env row : table.data) {
      keys.append(row.get("k")).append(' ');
    }
    return keys.toString().strip();
  }
}
