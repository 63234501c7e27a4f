/** The statutory tables (附表) of a format, as its profile describes them: data, no figures. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.model.table;
