package engineroom.replay.predict;

/** Draws a scene of a family. */
@FunctionalInterface
interface Sketch {

  Draft draw(Dice dice);
}
