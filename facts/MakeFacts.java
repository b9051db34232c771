import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the project's compact tables of public facts from a folder with the source files: java facts/MakeFacts.java FOLDER [TARGET]. */
public final class MakeFacts {

    private static final String DOCUMENT = "晋市监发〔2025〕156号";
    private static final String TITLE = "山西省市场监督管理局关于印发《2025年培育建设质量强县（市、区）工作方案》的通知";

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("usage: java facts/MakeFacts.java FOLDER_WITH_SOURCES [TARGET]");
            System.exit(2);
        }
        var source = Path.of(arguments[0]);
        var target = Path.of(arguments.length > 1 ? arguments[1] : "src/main/resources/data");
        var report = new Report();
        var periods = Table.read(source.resolve("divisions/code_periods.csv"));
        var successions = Table.read(source.resolve("divisions/succession.csv"));
        var divisions = new Divisions(periods, successions);
        new DivisionTables(periods, successions).write(target, report);

        var zones = new ZoneAndTownTables(divisions, Table.read(source.resolve("divisions/towns_2023.csv")));
        var census = new CensusTables(divisions, zones, report);
        census.write2020(Table.read(source.resolve("statistics/census_2020_county.csv")), target);
        census.write2010(Table.read(source.resolve("statistics/census_2010_county.csv")), target);
        zones.write(target, report);

        var economy = new EconomyTables(divisions, report);
        economy.writeYearbook2020(Table.read(source.resolve("statistics/county_yearbook_2020.csv")), target);
        economy.writeYearbook2023(Table.read(source.resolve("statistics/county_yearbook_2023.csv")), target);
        economy.writeCo2(Table.read(source.resolve("statistics/county_co2_1997_2017_long.csv")), target);
        writeMembers(source, target, report);

        report.table().write(target.resolve("left_out.csv"));
        report.summary().forEach(System.out::println);
        System.out.println(report.table().size() + " decisions and omissions in " + target.resolve("left_out.csv"));
    }

    private static void writeMembers(Path source, Path target, Report report) throws IOException {
        var members = new Table("code", "city", "name", "listed_on", "document_number", "document_title");
        for (var row : Table.read(source.resolve("divisions/shanxi22_lineage.csv"))) {
            members.add(row.get("code"), row.get("city"), row.get("county"), "2025-07-31", DOCUMENT, TITLE);
        }
        members.write(target.resolve("library_member.csv"));
        report.made("library_member", members.size());
        Files.createDirectories(target);
    }
}
