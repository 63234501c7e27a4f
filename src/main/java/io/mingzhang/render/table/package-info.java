/** The statutory tables (附表): laid out once from the figures, for the page and for download. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.table;
