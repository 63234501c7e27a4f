/** From pages to a folder, all or nothing. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.write;
