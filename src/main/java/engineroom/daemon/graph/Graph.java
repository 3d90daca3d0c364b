package engineroom.daemon.graph;

import engineroom.daemon.clock.WallClock;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.identity.IdIndex;
import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.runconfig.Config;
import engineroom.engine.EngineException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All images, by their ids and their parents. Models {@code graph/graph.go} of docker 1.6.2. */
public final class Graph {

  private final RandomIds ids;
  private final WallClock clock;
  private final IdIndex index = new IdIndex();
  private final Map<String, Image> images = new LinkedHashMap<>();

  /**
   * A graph without images.
   *
   * @param ids names new ones
   * @param clock dates them
   */
  public Graph(RandomIds ids, WallClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** A tree without files, for an image that begins with nothing. */
  public FileTree emptyTree() {
    return new FileTree(clock::seconds);
  }

  /**
   * Makes an image and takes it in.
   *
   * @param parent the image below it; null for none
   * @param container the container that it was made from, and its configuration; empty for none
   * @param tree all its files; the image keeps a copy
   */
  public Image create(
      Image parent,
      String container,
      Config containerConfig,
      String comment,
      String author,
      Config config,
      FileTree tree) {
    Image image =
        new Image(
            ids.next(),
            parent == null ? "" : parent.id(),
            comment,
            clock.now(),
            container,
            containerConfig,
            author,
            config,
            Math.max(0, tree.space() - (parent == null ? 0 : parent.tree().space())),
            tree.copy());
    synchronized (this) {
      images.put(image.id(), image);
      index.add(image.id());
    }
    return image;
  }

  /**
   * Takes an image in that was made elsewhere.
   *
   * @throws EngineException if its id is none, or is taken
   */
  public synchronized void register(Image image) throws EngineException {
    if (!RandomIds.isId(image.id())) {
      throw new EngineException("image ID '" + image.id() + "' is invalid");
    }
    if (images.containsKey(image.id())) {
      throw new EngineException("Image " + image.id() + " already exists");
    }
    images.put(image.id(), image);
    index.add(image.id());
  }

  /**
   * Finds an image by the beginning of its id.
   *
   * @throws EngineException if there is none, or more than one
   */
  public synchronized Image get(String beginning) throws EngineException {
    try {
      return images.get(index.get(beginning));
    } catch (EngineException e) {
      throw new EngineException("could not find image: " + e.getMessage());
    }
  }

  /** Whether there is an image of this id. */
  public synchronized boolean has(String id) {
    return images.containsKey(id);
  }

  /** Forgets an image. */
  public synchronized void delete(String id) {
    images.remove(id);
    index.remove(id);
  }

  /** All images, the oldest first. */
  public synchronized List<Image> all() {
    return new ArrayList<>(images.values());
  }

  /** The images that no other is built on. */
  public List<Image> heads() {
    List<Image> heads = all();
    List<String> parents = new ArrayList<>();
    heads.forEach(image -> parents.add(image.parent()));
    heads.removeIf(image -> parents.contains(image.id()));
    return heads;
  }

  /** The images that are built directly on one. */
  public List<Image> children(String id) {
    List<Image> children = all();
    children.removeIf(image -> !image.parent().equals(id));
    return children;
  }

  /** An image and all below it, itself first. */
  public synchronized List<Image> history(Image image) {
    List<Image> history = new ArrayList<>();
    for (Image next = image; next != null; next = images.get(next.parent())) {
      history.add(next);
    }
    return history;
  }

  /** How many bytes all layers of an image take. */
  public long virtualSize(Image image) {
    return history(image).stream().mapToLong(Image::size).sum();
  }
}
