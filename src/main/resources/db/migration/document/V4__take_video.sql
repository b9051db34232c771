alter table document.file drop constraint file_kind_check;
alter table document.file add constraint file_kind_check check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'MP4'));
