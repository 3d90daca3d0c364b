package engineroom.book.map;

import engineroom.docker.ApiRoute;
import engineroom.docker.DockerFacts;
import engineroom.docker.Goroutine;
import engineroom.docker.JobGraph;
import engineroom.docker.RegisteredJob;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where things lie on the map, in pixels: routes in a column at the left, goroutines below them,
 * and jobs in boxes of their modules, which stand in three columns. The same facts give the same
 * map.
 */
final class MapLayout {

  private static final int ROW = 24;
  private static final int ROUTE_ROW = 16;
  private static final int ROUTE_WIDTH = 256;
  private static final int JOB_WIDTH = 164;
  private static final int GAP = 22;
  private static final int PAD = 10;
  private static final int HEAD = 26;
  private static final int MANY = 20;
  private static final int COLUMNS = 3;

  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private int height;

  MapLayout(JobGraph graph, DockerFacts facts) {
    int y = 0;
    for (ApiRoute route : facts.routes()) {
      boxes.put(MapId.ofRoute(route), new Box(0, y, ROUTE_WIDTH, ROUTE_ROW));
      y += ROUTE_ROW;
    }
    y += ROUTE_ROW;
    for (Goroutine goroutine : facts.goroutines()) {
      boxes.put(MapId.ofGoroutine(goroutine.name()), new Box(0, y, ROUTE_WIDTH, ROUTE_ROW));
      y += ROUTE_ROW;
    }
    height = y;
    layModules(graph);
  }

  private void layModules(JobGraph graph) {
    List<String> modules = new ArrayList<>(graph.modules());
    modules.sort(Comparator.comparingInt(module -> -graph.jobs(module).size()));
    int[] ends = new int[COLUMNS];
    int[] lefts = new int[COLUMNS];
    int left = ROUTE_WIDTH + 2 * GAP;
    for (int column = 0; column < COLUMNS; column++) {
      lefts[column] = left;
      left += width(across(graph, modules, column)) + GAP;
    }
    for (String module : modules) {
      int column = 0;
      for (int other = 1; other < COLUMNS; other++) {
        column = ends[other] < ends[column] ? other : column;
      }
      int across = across(graph, modules, column);
      Box box = lay(graph.jobs(module), across, lefts[column], ends[column]);
      boxes.put(MapId.ofModule(module), box);
      ends[column] += box.height() + GAP;
      height = Math.max(height, box.bottom());
    }
  }

  /** How many jobs of a column's modules stand side by side: two where its first has many. */
  private static int across(JobGraph graph, List<String> modules, int column) {
    return column < modules.size() && graph.jobs(modules.get(column)).size() > MANY ? 2 : 1;
  }

  private static int width(int across) {
    return across * JOB_WIDTH + 2 * PAD;
  }

  private Box lay(List<RegisteredJob> jobs, int across, int left, int top) {
    int rows = Math.ceilDiv(jobs.size(), across);
    for (int i = 0; i < jobs.size(); i++) {
      int x = left + PAD + i / rows * JOB_WIDTH;
      int y = top + HEAD + i % rows * ROW;
      boxes.put(MapId.ofJob(jobs.get(i).name()), new Box(x, y, JOB_WIDTH, ROW));
    }
    return new Box(left, top, width(across), HEAD + rows * ROW + PAD);
  }

  /** Where a thing lies, by its id. */
  Box box(String id) {
    Box box = boxes.get(id);
    if (box == null) {
      throw new IllegalArgumentException("nothing on the map is called " + id);
    }
    return box;
  }

  /** How wide the map is. */
  int width() {
    return boxes.values().stream().mapToInt(Box::right).max().orElse(0);
  }

  /** How high it is. */
  int height() {
    return height;
  }

  /** A rectangle. */
  record Box(int x, int y, int width, int height) {

    int right() {
      return x + width;
    }

    int bottom() {
      return y + height;
    }
  }
}
