package org.qiangxian.panel;

import java.time.LocalDate;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;

/**
 * A panel that discusses proposals of one kind of a call.
 *
 * @param due the day by which the experts are asked for their opinions
 */
public record Panel(PanelId id, CallId call, Kind kind, String name, LocalDate due, Stage stage) {}
