/**
 * Spelling: what is prose in chapters, sources and the README, held against a British dictionary
 * and the project's own words.
 *
 * <p>The dictionary is en_GB-ise of SCOWL, of 7 December 2020, as npm's {@code dictionary-en-gb}
 * 3.0.0 has it; the project's own words are in {@code words.txt} beside it.
 */
package engineroom.spelling;
