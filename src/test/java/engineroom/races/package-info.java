/**
 * The races of chapter 13, found by a model checker.
 *
 * <p>It runs two threads in one order after another, step by step, and asks of each answer whether
 * it could have come about if the two had taken turns. What it finds is recorded, and the book
 * shows it.
 */
package engineroom.races;
