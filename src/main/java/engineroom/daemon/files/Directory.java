package engineroom.daemon.files;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names in order, and what each stands for. */
public final class Directory implements Node {

  private final Map<String, Node> entries;
  private final Attributes attributes;
  private final long space;

  private Directory(Map<String, Node> entries, Attributes attributes, long space) {
    this.entries = entries;
    this.attributes = attributes;
    this.space = space;
  }

  /**
   * A directory with nothing in it.
   *
   * @param mode the permission bits
   * @param modified when it was made, in seconds since 1970
   */
  public static Directory empty(int mode, long modified) {
    return new Directory(Map.of(), Attributes.ofRoot(mode, modified), OWN_SPACE);
  }

  @Override
  public Attributes attributes() {
    return attributes;
  }

  @Override
  public long space() {
    return space;
  }

  /** All names, sorted. */
  public Set<String> names() {
    return entries.keySet();
  }

  /**
   * What a name stands for; null if there is no such name.
   *
   * @param name without slashes
   */
  public Node entry(String name) {
    return entries.get(name);
  }

  @Override
  public Directory with(Attributes others) {
    return new Directory(entries, others, space);
  }

  /** The same with another node under a name, the new one or one in place of the old. */
  Directory with(String name, Node node) {
    Map<String, Node> more = new TreeMap<>(entries);
    Node old = more.put(name, node);
    long change = node.space() - (old == null ? 0 : old.space());
    return new Directory(more, attributes, space + change);
  }

  /** The same without a name that it has. */
  Directory without(String name) {
    Map<String, Node> fewer = new TreeMap<>(entries);
    Node old = fewer.remove(name);
    return new Directory(fewer, attributes, space - old.space());
  }
}
