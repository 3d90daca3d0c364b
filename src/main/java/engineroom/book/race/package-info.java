/** Races that a model checker found in the port: in which order two threads took their steps. */
package engineroom.book.race;
