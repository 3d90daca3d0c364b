/** What a book is made of beside its chapters, all of it read. */
package engineroom.book.material;
